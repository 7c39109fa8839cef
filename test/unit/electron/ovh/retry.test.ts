import { describe, expect, it } from 'vitest';
import { backOffMs, isTransient, pauseMs, retryAfterMs } from '../../../../electron/ovh/retry.ts';
import { AppError, ErrorCode } from '../../../../shared/bridge/errors.ts';

const nowMs = Date.UTC(2026, 10, 20, 8, 0, 0);

describe('retryAfterMs', () => {
  const headers = (retryAfter: string | null, date?: string) =>
    new Headers({
      ...(retryAfter !== null && { 'Retry-After': retryAfter }),
      ...(date !== undefined && { Date: date }),
    });

  it.each([
    ['2', 2000],
    ['0', 0],
    ['0.5', 500],
    ['-1', 0],
    ['3600', 60_000],
    ['Fri, 20 Nov 2026 08:00:05 GMT', 5000],
    ['Fri, 20 Nov 2026 07:00:00 GMT', 0],
    ['Friday, 20-Nov-26 08:00:05 GMT', 5000],
    ['Fri Nov 20 08:00:05 2026', 5000],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 60_000],
    ['soon', null],
    ['in 2 minutes', null],
    ['', null],
    [null, null],
  ])('parses %j as %j ms', (header, ms) => {
    expect(retryAfterMs(headers(header), nowMs)).toBe(ms);
  });

  it('counts from the date of the server, whose clock wrote both', () => {
    const until = headers('Fri, 20 Nov 2026 07:10:05 GMT', 'Fri, 20 Nov 2026 07:10:00 GMT');
    expect(retryAfterMs(until, nowMs)).toBe(5000);
    const unreadable = headers('Fri, 20 Nov 2026 08:00:05 GMT', 'today');
    expect(retryAfterMs(unreadable, nowMs)).toBe(5000);
    expect(retryAfterMs(headers('7', 'Fri, 20 Nov 2026 07:10:00 GMT'), nowMs)).toBe(7000);
  });
});

describe('backOffMs', () => {
  it('doubles the maximum wait, up to a limit, and draws the wait from the full range', () => {
    expect([0, 1, 2, 9].map((retry) => backOffMs(retry, 1))).toEqual([500, 1000, 2000, 8000]);
    expect(backOffMs(2, 0.25)).toBe(500);
    expect(backOffMs(2, 0)).toBe(0);
  });
});

describe('pauseMs', () => {
  it('doubles up to half a minute, and is never less than half of that', () => {
    expect([0, 1, 2, 9].map((refusals) => pauseMs(refusals, 1))).toEqual([
      1000, 2000, 4000, 30_000,
    ]);
    expect([0, 9].map((refusals) => pauseMs(refusals, 0))).toEqual([500, 15_000]);
  });
});

describe('isTransient', () => {
  it('is true for temporary failures, and no others', () => {
    const transient = ErrorCode.options.filter((code) =>
      isTransient({ failure: new AppError(code), isBrokenOff: false }),
    );
    expect(transient.toSorted()).toEqual([
      'ovh.rateLimited',
      'ovh.serverError',
      'ovh.timeout',
      'ovh.unreachable',
    ]);
  });

  it('is true for an answer that broke off', () => {
    const failure = new AppError('ovh.unexpectedAnswer');
    expect(isTransient({ failure, isBrokenOff: true })).toBe(true);
  });
});
