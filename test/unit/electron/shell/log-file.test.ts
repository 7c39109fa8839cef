import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openLogFile } from '../../../../electron/shell/log-file.ts';

const parent = mkdtempSync(join(tmpdir(), 'log-file-'));
const folder = join(parent, 'logs');
const log = openLogFile(folder, { homeFolder: '/home/alice', userName: 'alice' });
const newest = join(folder, 'ovhcloud-inventory.log');
const textOf = (path = newest) => readFileSync(path, 'utf8');

afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('writes a line with its time, its level and its facts', async () => {
  log.info('app.started', { version: '1', folder: '/home/alice/.config' });
  log.warn('sync.ended', { outcome: 'partial' });
  await log.flush();
  const [first, second] = textOf().split('\n');
  expect(first).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z info {2}app\.started version=1 folder=~\/\.config$/,
  );
  expect(second).toMatch(/Z warn {2}sync\.ended outcome=partial$/);
});

it('removes what resembles a secret, wherever it is', async () => {
  const planted = '0123456789abcdef0123456789abcdef';
  log.info('a', { value: planted, list: [planted, 'Bearer abcdefgh'] });
  log.info(`passphrase=${planted}`);
  await log.flush();
  expect(textOf()).not.toContain(planted);
  expect(textOf()).not.toContain('abcdefgh');
  expect(textOf()).toContain('[redacted]');
});

it('is readable by its owner only', () => {
  expect(statSync(newest).mode & 0o077).toBe(0);
});

it('returns its last lines, oldest first, including those written just now', async () => {
  for (let count = 1; count <= 5; count += 1) log.info('counted', { count });
  const lines = await log.readEnd(3);
  expect(lines.map((line) => line.slice(line.indexOf('counted')))).toEqual([
    'counted count=3',
    'counted count=4',
    'counted count=5',
  ]);
});

it('begins a new file when one is full, retains three old ones, and reads across them', async () => {
  const long = 'x '.repeat(900);
  for (let batch = 0; batch < 60; batch += 1) {
    for (let line = 0; line < 60; line += 1) log.info('filled', { batch, line, long });
    await log.flush();
  }
  log.info('last');
  expect((await log.readEnd(2)).join('\n')).toMatch(/filled batch=59 line=59[\s\S]* last$/);
  expect(readdirSync(folder).toSorted()).toEqual([
    'ovhcloud-inventory.1.log',
    'ovhcloud-inventory.2.log',
    'ovhcloud-inventory.3.log',
    'ovhcloud-inventory.log',
  ]);
  for (const name of readdirSync(folder)) {
    // A batch may exceed the limit: lines written together are not split.
    expect(statSync(join(folder, name)).size).toBeLessThan(1.3 * 1024 * 1024);
  }
  expect(textOf(join(folder, 'ovhcloud-inventory.1.log'))).toContain('batch=5');
});
