import { expect, it, vi } from 'vitest';
import { PageReports } from '../../../../electron/support/page-reports.ts';

function reportsAt(time: { now: number }) {
  const error = vi.fn();
  const reports = new PageReports({
    log: { info: vi.fn(), warn: vi.fn(), error },
    newReference: () => 'a-reference',
    now: () => new Date(time.now),
  });
  return { reports, error };
}
const fault = {
  kind: 'drawing',
  name: 'TypeError',
  stack: 'TypeError: said\n    at a (b:1:2)',
} as const;

it('records where it happened, without the message', () => {
  const { reports, error } = reportsAt({ now: 0 });
  expect(reports.take(fault)).toBe('a-reference');
  expect(error).toHaveBeenCalledExactlyOnceWith('page.error', {
    reference: 'a-reference',
    kind: 'drawing',
    name: 'TypeError',
    trace: '    at a (b:1:2)',
  });
});

it('records a limited number per minute, and more in the next', () => {
  const time = { now: 0 };
  const { reports, error } = reportsAt(time);
  const taken = Array.from({ length: 50 }, () => reports.take(fault));
  expect(taken.filter((reference) => reference !== null)).toHaveLength(20);
  expect(error).toHaveBeenCalledTimes(20);
  time.now = 60_001;
  expect(reports.take(fault)).toBe('a-reference');
});
