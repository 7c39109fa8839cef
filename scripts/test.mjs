import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, putLocalToolsOnPath, run } from './lib/run.mjs';
import {
  addCounts,
  judgeRun,
  playwrightCounts,
  stageCounts,
  vitestCounts,
} from './lib/test-counts.mjs';

/** The packaged program with Node's inspector enabled; see scripts/package/test-packages.mjs. */
const drivablePath = join(projectFolder, 'release/test/drivable/ovhcloud-inventory');

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

async function playwrightTests(report, args = [], environment = {}) {
  const file = join(reports, `${report}.json`);
  const script = join(import.meta.dirname, 'with-display.mjs');
  const env = { ...process.env, ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await run(
    process.execPath,
    [script, 'playwright', 'test', '--reporter=list,json', ...args],
    { env },
  );
  return readReport(file, playwrightCounts, code);
}

async function makeTestPackages() {
  const script = join(import.meta.dirname, 'package/test-packages.mjs');
  return stageCounts(await run(process.execPath, [script]));
}

const STAGES = [
  { name: 'check', start: () => npmScript('check') },
  { name: 'unit tests', start: unitTests },
  { name: 'build', start: () => npmScript('build') },
];

const JOURNEY_STAGES = [{ name: 'end-to-end tests', start: () => playwrightTests('journeys') }];

/**
 * Stages for what is shipped, and for what is downloaded for it: only in CI, on Linux. They include all journeys of
 * `JOURNEY_STAGES`, in the packaged program; running these unpackaged too would find nothing more.
 */
const PACKAGE_STAGES = [
  { name: 'Electronegativity', start: () => npmScript('security') },
  { name: 'packages', start: makeTestPackages },
  {
    name: 'what is packaged and installed',
    start: () => playwrightTests('package', ['--config', 'test/package/playwright.config.ts']),
  },
  {
    name: 'end-to-end tests of the packaged app',
    start: () =>
      playwrightTests('packaged-journeys', [], { OVHCLOUD_INVENTORY_PACKAGED: drivablePath }),
  },
];

function stages() {
  const isPackaging = process.env.CI !== undefined && process.platform === 'linux';
  return [...STAGES, ...(isPackaging ? PACKAGE_STAGES : JOURNEY_STAGES)];
}

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
const times = [];
for (const stage of stages()) {
  const begin = performance.now();
  counts = addCounts(counts, await runStage(stage));
  times.push(`${stage.name} ${Math.round((performance.now() - begin) / 1000)} s`);
  if (counts.failed > 0) {
    console.log(`\nFailed: ${stage.name}`);
    break;
  }
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${times.join(', ')}`);
if (counts.skipped + counts.flaky > 0) {
  console.log(`${counts.skipped} skipped, ${counts.flaky} flaky`);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
