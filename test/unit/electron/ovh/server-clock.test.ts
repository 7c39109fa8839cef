import { describe, expect, it } from 'vitest';
import { createServerClock } from '../../../../electron/ovh/server-clock.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';

describe('createServerClock', () => {
  it('measures once for all callers', async () => {
    const clock = createServerClock();
    let measures = 0;
    const measure = () => Promise.resolve((measures += 1));
    const [first, second] = await Promise.all([clock.read(measure), clock.read(measure)]);
    expect(first).toBe(second);
    expect(await clock.read(measure)).toBe(first);
    expect(measures).toBe(1);
  });

  it('measures again only for the caller that found the reading wrong', async () => {
    const clock = createServerClock();
    let measures = 0;
    const measure = () => Promise.resolve((measures += 1));
    const outdated = await clock.read(measure);
    const [first, second] = await Promise.all([
      clock.renew(outdated, measure),
      clock.renew(outdated, measure),
    ]);
    expect(first).not.toBe(outdated);
    expect(await clock.renew(outdated, measure)).toBe(first);
    expect(second).toBe(first);
    expect(measures).toBe(2);
  });

  it('does not fail when another client cancels', async () => {
    const clock = createServerClock();
    const cancelled = clock.read(() => Promise.reject(new AppError('sync.cancelled')));
    const own = clock.read(() => Promise.resolve(7));
    await expect(cancelled).rejects.toThrow('sync.cancelled');
    expect((await own).offsetMs).toBe(7);
  });

  it('reports a failure to all callers, and measures again for the next', async () => {
    const clock = createServerClock();
    let measures = 0;
    const fail = () => {
      measures += 1;
      return Promise.reject(new Error('no time'));
    };
    await Promise.allSettled([clock.read(fail), clock.read(fail)]);
    expect(measures).toBe(1);
    expect((await clock.read(() => Promise.resolve(3))).offsetMs).toBe(3);
  });
});
