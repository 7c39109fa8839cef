import { describe, expect, it } from 'vitest';
import { stopInTime } from '../../../../electron/shell/stop-in-time.ts';

describe('stopInTime', () => {
  it.each([
    ['is stopped', async () => {}],
    ['fails to stop', () => Promise.reject(new Error('disk full'))],
    ['never stops', () => new Promise<void>(() => {})],
  ])('finishes with work that %s', async (_case, stop) => {
    await expect(stopInTime(stop, 1)).resolves.toBeUndefined();
  });
});
