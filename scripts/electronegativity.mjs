import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFindings, findingsOf } from './lib/electronegativity-findings.mjs';
import { run } from './lib/run.mjs';
import { pinnedVersion } from './setup/electron-pinned.mjs';

/*
 * Checks main for the security problems that Electronegativity knows. Each finding is explained here and in
 * docs/security.md; a new finding fails the check, and so does an explanation without a finding. The tool is downloaded
 * when run: it would add 400 packages that nothing else needs.
 */
const TOOL = '@doyensec/electronegativity@1.10.3';

const EXPLAINED = {
  CSP_GLOBAL_CHECK: 'The policy is a header of our own protocol: electron/shell/app-protocol.ts.',
  'OPEN_EXTERNAL_JS_CHECK shell/open-url.ts':
    'The only place; the address is checked right before.',
  'PRELOAD_JS_CHECK shell/window/page-window.ts':
    'The preload has two functions, and names no call.',
};

const folder = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-electronegativity-'));
try {
  const report = join(folder, 'report.sarif');
  const ofApp = ['--relative', '--input', 'electron', '--electron-version', pinnedVersion()];
  const args = ['--yes', TOOL, ...ofApp, '--output', report];
  const code = await run('npx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error(`Electronegativity ended with ${code}.`);
  const found = findingsOf(JSON.parse(readFileSync(report, 'utf8')));
  const { unexplained, gone } = compareFindings(found, Object.keys(EXPLAINED));
  for (const finding of unexplained) console.log(`Not explained: ${finding}`);
  for (const finding of gone) console.log(`Explained, but not found any more: ${finding}`);
  if (unexplained.length + gone.length > 0) process.exitCode = 1;
  else console.log(`Electronegativity: ${found.length} findings, all explained.`);
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
