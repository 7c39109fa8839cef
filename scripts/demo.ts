import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchApp } from '../test/e2e/launch-app.ts';
import { addInventory, browseLink, expandButtons, waitForSync } from '../test/e2e/steps.ts';
import { odditiesOf } from '../test/simulator/account/oddities.ts';
import { startSimulator } from '../test/simulator/simulator.ts';
import type { Simulator } from '../test/simulator/simulator.ts';
import type { Reply, CallResponse } from '../shared/bridge/contract.ts';

/*
 * `npm run demo [-- --size N] [--once]`: starts the program on a simulated account. Without a display, or with
 * `--once`, it runs all steps, prints what it saw and ends; otherwise the window stays open.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '240' },
    once: { type: 'boolean', default: false },
  },
});
const size = Number(values.size);
if (!Number.isInteger(size) || size < 0 || size > 100_000) {
  console.error('--size takes a whole number from 0 to 100000.');
  process.exit(2);
}
const staysOpen = !values.once && process.env['OVHCLOUD_INVENTORY_VIRTUAL_DISPLAY'] !== '1';

const profile = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-demo-'));
const simulator = await startSimulator({ seed: 7, size, fileShares: 3 });
const { app, page } = await launchApp({ profile });
try {
  await addInventory(page, { name: 'Demo account', simulator });
  await waitForSync(page, { timeoutMs: 300_000 });
  await printSummary(page, simulator);
  await browseLink(page).click();
  await expandButtons(page).first().waitFor();
  await mkdir('.demo', { recursive: true });
  const screenshot = join(process.cwd(), '.demo', 'resources.png');
  await page.screenshot({ path: screenshot });
  console.log(`Screenshot: ${relative(process.cwd(), screenshot)}`);
  if (staysOpen) {
    console.log('The window stays open; close it to end the demo.');
    await app.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await app.close().catch(() => undefined);
  await simulator.close();
  await rm(profile, { recursive: true, force: true });
}

/** Asks the program itself, through the bridge of its window. */
async function ask(shown: Page): Promise<CallResponse<'inventory.list'>> {
  const text = await shown.evaluate(() => window.bridge.call('inventory.list', undefined));
  const reply = JSON.parse(text) as Reply<CallResponse<'inventory.list'>>;
  if (!reply.ok) throw new Error(`The app answered ${reply.failure.code}.`);
  return reply.value;
}

async function printSummary(shown: Page, simulated: Simulator): Promise<void> {
  const [inventory] = await ask(shown);
  if (!inventory?.lastRun) throw new Error('The demo account was not synchronised.');
  const { coverage, lastRun } = inventory;
  const seconds = (Date.parse(lastRun.finishedAt ?? '') - Date.parse(lastRun.startedAt)) / 1000;
  const counted = coverage.protected + coverage.notProtected + coverage.unknown;
  console.log(`The sync is ${lastRun.status}.`);
  for (const { code, list, message } of lastRun.issues) {
    const where = [list.kind, list.region].filter(Boolean).join(' in ');
    console.log(`  not read: ${where}, ${code}${message === null ? '' : `: ${message}`}`);
  }
  const rows: [string, string | number][] = [
    ...inventory.classCounts.map((entry): [string, number] => [entry.class, entry.count]),
    ['resources in all', inventory.resourceCount],
    ['protected', `${coverage.protected} of ${counted}`],
    ['not protected', coverage.notProtected],
    ['unknown', coverage.unknown],
    ['lists not read', lastRun.issues.length],
    ['requests of the sync', lastRun.requests],
    ['fewest requests with which all can be read', simulated.fewestRequests()],
    ['requests in all, with connecting', simulated.requests.total],
    ['seconds of the sync', seconds.toFixed(2)],
  ];
  printRows(rows);
  console.log('The account shows on purpose:');
  printRows(odditiesOf(simulated.account).filter(([, count]) => count > 0));
}

function printRows(rows: readonly [string, string | number][]): void {
  for (const [label, value] of rows)
    console.log(`${label.padEnd(66)}${String(value).padStart(14)}`);
}
