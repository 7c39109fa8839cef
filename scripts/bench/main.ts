import { parseArgs } from 'node:util';
import { describeAccounts, measureAccounts } from './accounts.ts';
import { describeAlternatives, measureAlternatives } from './alternatives.ts';
import { describeCoverage, measureCoverage } from './coverage.ts';
import { describeMachine, printMachine } from './machine.ts';
import { describeMemory, measureMemory } from './memory.ts';
import { describeMillion, measureMillion } from './million.ts';
import { printSection, type Section } from './report.ts';
import { codeOf, saveResults, type PartResult } from './results.ts';
import { describeStart, measureStart } from './start.ts';
import { describeSync, measureSync } from './sync.ts';
import { describeTable } from './table-report.ts';
import { measureTable } from './table.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/*
 * `npm run bench [-- --quick] [-- --only coverage,sync,…]`: measures the built program and prints the numbers; asserts
 * nothing. Each part replaces its figures in docs/bench/latest.json, with the commit that they are of; a quick run is
 * saved as partial.json. `million` takes minutes and much memory, so it runs only when it is named.
 */
interface Part<Figures> {
  measure: (open: () => Promise<Workshop>, isQuick: boolean) => Promise<Figures>;
  describe: (figures: Figures) => Section;
}

/** Keeps the two functions of a part together, whatever its figures are. */
function part<Figures>({ measure, describe }: Part<Figures>) {
  return async (open: () => Promise<Workshop>, isQuick: boolean) => {
    const figures = await measure(open, isQuick);
    return { figures, section: describe(figures) };
  };
}

const parts = {
  coverage: part({
    measure: (_open, isQuick) => measureCoverage(isQuick),
    describe: describeCoverage,
  }),
  sync: part({ measure: (_open, isQuick) => measureSync(isQuick), describe: describeSync }),
  alternatives: part({
    measure: (_open, isQuick) => measureAlternatives(isQuick),
    describe: describeAlternatives,
  }),
  start: part({
    measure: async (open, isQuick) => measureStart(await open(), isQuick),
    describe: describeStart,
  }),
  memory: part({
    measure: async (open, isQuick) => measureMemory(await open(), isQuick),
    describe: describeMemory,
  }),
  table: part({
    measure: async (open, isQuick) => measureTable(await open(), isQuick),
    describe: describeTable,
  }),
  accounts: part({
    measure: async (open, isQuick) => measureAccounts(await open(), isQuick),
    describe: describeAccounts,
  }),
  million: part({
    measure: async (open, isQuick) => measureMillion(await open(), isQuick),
    describe: describeMillion,
  }),
};

type PartName = keyof typeof parts;
const names = Object.keys(parts) as PartName[];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: names.filter((name) => name !== 'million').join(',') },
  },
});
const isQuick = values.quick;
const asked = values.only.split(',');
if (asked.some((name) => !names.some((known) => known === name))) {
  console.error(`--only takes some of ${names.join(', ')}, with commas between.`);
  process.exit(2);
}

const machine = await describeMachine();
const code = await codeOf();
printMachine(machine);
console.log(`Commit ${code.commit}${code.isClean ? '' : ', with changes that are not committed'}`);

let opened: Workshop | null = null;
const open = async () => (opened ??= await openWorkshop());
try {
  for (const name of names.filter((each) => asked.includes(each))) {
    const result = await run(name);
    const file = await saveResults({ [name]: result }, isQuick);
    console.log(`\n  Saved in docs/bench/${file}, after ${result.seconds} s.`);
  }
} finally {
  await (opened as Workshop | null)?.remove();
}

async function run(name: PartName): Promise<PartResult> {
  const date = new Date().toISOString();
  const startedAt = performance.now();
  const { figures, section } = await parts[name](open, isQuick);
  printSection(section);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { date, ...code, isQuick, machine, seconds, figures };
}
