import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type AccountsFigures, describeAccounts, measureAccounts } from './accounts.ts';
import { type CoverageFigures, describeCoverage, measureCoverage } from './coverage.ts';
import { describeMachine, printMachine, type Machine } from './machine.ts';
import { describeMemory, measureMemory, type MemoryFigures } from './memory.ts';
import { printSection } from './report.ts';
import { describeStart, measureStart, type StartFigures } from './start.ts';
import { describeSync, measureSync, type SyncFigures } from './sync.ts';
import { describeTable } from './table-report.ts';
import { measureTable, type TableFigures } from './table.ts';
import { openWorkshop } from './workshop.ts';

/*
 * `npm run bench [-- --quick] [-- --only coverage,sync,start,memory,table,accounts]`: measures the built program and prints the
 * numbers; asserts nothing. A full run is saved as docs/bench/latest.json, any other as partial.json.
 */
interface Report {
  date: string;
  isQuick: boolean;
  machine: Machine;
  coverage?: CoverageFigures;
  sync?: SyncFigures;
  start?: StartFigures;
  memory?: MemoryFigures;
  table?: TableFigures;
  accounts?: AccountsFigures;
}

const parts = ['coverage', 'sync', 'start', 'memory', 'table', 'accounts'];
const folder = new URL('../../docs/bench/', import.meta.url);

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: parts.join(',') },
  },
});
const isQuick = values.quick;
const wanted = new Set(values.only.split(','));
if ([...wanted].some((part) => !parts.includes(part))) {
  console.error(`--only takes some of ${parts.join(', ')}, with commas between.`);
  process.exit(2);
}

const report: Report = {
  date: new Date().toISOString(),
  isQuick,
  machine: await describeMachine(),
};
printMachine(report.machine);
const workshop = await openWorkshop();
try {
  if (wanted.has('coverage')) {
    report.coverage = await measureCoverage(isQuick);
    printSection(describeCoverage(report.coverage));
  }
  if (wanted.has('sync')) {
    report.sync = await measureSync(isQuick);
    printSection(describeSync(report.sync));
  }
  if (wanted.has('start')) {
    report.start = await measureStart(workshop, isQuick);
    printSection(describeStart(report.start));
  }
  if (wanted.has('memory')) {
    report.memory = await measureMemory(workshop, isQuick);
    printSection(describeMemory(report.memory));
  }
  if (wanted.has('table')) {
    report.table = await measureTable(workshop, isQuick);
    printSection(describeTable(report.table));
  }
  if (wanted.has('accounts')) {
    report.accounts = await measureAccounts(workshop, isQuick);
    printSection(describeAccounts(report.accounts));
  }
} finally {
  await workshop.remove();
}
const isFull = !isQuick && wanted.size === parts.length;
const name = isFull ? 'latest.json' : 'partial.json';
await mkdir(folder, { recursive: true });
await writeFile(new URL(name, folder), `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nKept as docs/bench/${name}.`);
