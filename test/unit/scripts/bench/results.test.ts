import { expect, it } from 'vitest';
import { withResults } from '../../../../scripts/bench/results.ts';

const machine = {
  cores: 2,
  processor: 'x',
  memoryGiB: 4,
  system: 'Linux x64',
  loadBefore: 0,
  node: '20',
  electron: '45',
};
const result = (commit: string) => ({
  date: '2026-11-20T08:00:00.000Z',
  commit,
  isClean: true,
  isQuick: false,
  machine,
  seconds: 1,
  figures: {},
});

it('replaces the parts that were run, and keeps the others with their commit', () => {
  const first = withResults('{}', { sync: result('a'), start: result('a') });
  const second = JSON.parse(withResults(first, { sync: result('b') }));
  expect(second).toEqual({ parts: { sync: result('b'), start: result('a') } });
});

it('drops the figures of versions without commits', () => {
  const stored = JSON.parse(withResults('{ "sync": {}, "isQuick": false }', { sync: result('a') }));
  expect(stored).toEqual({ parts: { sync: result('a') } });
});
