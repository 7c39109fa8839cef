import { describe, expect, it } from 'vitest';
import { backOffMs, isTransient, retryAfterMs } from '../../../../electron/ovh/retry.ts';
import { AppError, ErrorCode } from '../../../../shared/errors.ts';

const nowMs = Date.UTC(2026, 10, 20, 8, 0, 0);

describe('retryAfterMs', () => {
  it.each([
    ['2', 2000],
    ['0', 0],
    ['0.5', 500],
    ['-1', 0],
    ['3600', 60_000],
    ['Fri, 20 Nov 2026 08:00:05 GMT', 5000],
    ['Fri, 20 Nov 2026 07:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('reads %j as %j ms', (header, ms) => {
    expect(retryAfterMs(header, nowMs)).toBe(ms);
  });
});

describe('backOffMs', () => {
  it('doubles what may be waited, up to a limit, and draws the wait from all of it', () => {
    expect([0, 1, 2, 9].map((retry) => backOffMs(retry, 1))).toEqual([500, 1000, 2000, 8000]);
    expect(backOffMs(2, 0.25)).toBe(500);
    expect(backOffMs(2, 0)).toBe(0);
  });
});

describe('isTransient', () => {
  it('holds for the failures that pass by themselves, and no others', () => {
    const transient = ErrorCode.options.filter((code) =>
      isTransient({ failure: new AppError(code), isBrokenOff: false }),
    );
    expect(transient).toEqual([
      'ovh.rateLimited',
      'ovh.serverError',
      'ovh.timeout',
      'ovh.unreachable',
    ]);
  });

  it('holds for an answer that broke off', () => {
    const failure = new AppError('ovh.unexpectedAnswer');
    expect(isTransient({ failure, isBrokenOff: true })).toBe(true);
  });
});
