import { expect, it } from 'vitest';
import { CrashCount } from '../../../../electron/support/crash-count.ts';

const at = (seconds: number) => new Date(seconds * 1000);

it('reports the third crash within a minute as repeated', () => {
  const crashes = new CrashCount();
  expect([0, 20, 59, 61].map((second) => crashes.note(at(second)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it('ignores crashes that are a minute old', () => {
  const crashes = new CrashCount();
  expect([0, 31, 62, 93].map((second) => crashes.note(at(second)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
