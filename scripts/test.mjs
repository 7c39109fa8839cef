import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putLocalToolsOnPath, run } from './lib/run.mjs';
import {
  addCounts,
  judgeRun,
  playwrightCounts,
  stageCounts,
  vitestCounts,
} from './lib/test-counts.mjs';

const reports = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-test-'));

async function npmScript(name) {
  return stageCounts(await run('npm', ['run', '--silent', name]));
}

function readReport(file, count, exitCode) {
  try {
    return judgeRun(count(JSON.parse(readFileSync(file, 'utf8'))), exitCode);
  } catch {
    console.log('The test runner ended without a report.');
    return stageCounts(exitCode || 1);
  }
}

async function unitTests() {
  const file = join(reports, 'vitest.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readReport(file, vitestCounts, code);
}

async function endToEndTests() {
  const file = join(reports, 'playwright.json');
  const script = join(import.meta.dirname, 'with-display.mjs');
  const args = [script, 'playwright', 'test', '--reporter=list,json'];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return readReport(file, playwrightCounts, await run(process.execPath, args, { env }));
}

const STAGES = [
  { name: 'check', start: () => npmScript('check') },
  { name: 'unit tests', start: unitTests },
  { name: 'build', start: () => npmScript('build') },
  { name: 'end-to-end tests', start: endToEndTests },
];

async function runStage({ name, start }) {
  console.log(`\n== ${name}`);
  try {
    return await start();
  } catch (error) {
    console.log(error.message);
    return stageCounts(1);
  }
}

putLocalToolsOnPath();
let counts = stageCounts(0);
for (const stage of STAGES) {
  counts = addCounts(counts, await runStage(stage));
  if (counts.failed > 0) {
    console.log(`\nFailed: ${stage.name}`);
    break;
  }
}
rmSync(reports, { recursive: true, force: true });
if (counts.skipped + counts.flaky > 0) {
  console.log(`${counts.skipped} skipped, ${counts.flaky} flaky`);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
