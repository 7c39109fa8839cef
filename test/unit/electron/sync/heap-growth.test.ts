import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { HeapGrowth } from '../../../../electron/sync/heap-growth.ts';

it('limits the growth of the heap until it is no longer to be limited', () => {
  const flags: string[] = [];
  let used = 100 * 2 ** 20;
  const growth = new HeapGrowth(
    (flag) => flags.push(flag),
    () => used,
  );
  growth.limit(false);
  growth.limit(true);
  growth.limit(true);
  used = 0;
  growth.check();
  expect(flags).toEqual(['--heap-growing-percent=30']);
  growth.limit(false);
  expect(flags).toEqual(['--heap-growing-percent=30', '--heap-growing-percent=0']);
});

it('leaves a small heap as it is, until it has grown', () => {
  const flags: string[] = [];
  let used = 2 ** 20;
  const growth = new HeapGrowth(
    (flag) => flags.push(flag),
    () => used,
  );
  growth.limit(true);
  growth.check();
  expect(flags).toEqual([]);
  used = 100 * 2 ** 20;
  growth.check();
  expect(flags).toEqual(['--heap-growing-percent=30']);
  growth.limit(false);
  growth.check();
  expect(flags).toEqual(['--heap-growing-percent=30', '--heap-growing-percent=0']);
});

it('sets a flag that V8 knows', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(options).toMatch(/--heap[-_]growing[-_]percent\b/);
});
