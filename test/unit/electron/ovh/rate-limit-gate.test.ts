import { describe, expect, it } from 'vitest';
import { systemTiming } from '../../../../electron/ovh/timing.ts';
import { codeIn, failureIn, fakeOvh, fakeTiming, json, startMs } from './fakes.ts';

const path = '/cloud/project';
const busy = (headers: Record<string, string> = {}) =>
  json({ class: 'Client::TooManyRequests', message: 'Too many requests' }, 429, headers);
/** Lets everything happen that does not depend on the clock. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A clock whose sleepers the test wakes. */
function steppedTiming() {
  const timing = fakeTiming();
  let sleepers: { atMs: number; wake: () => void }[] = [];
  return Object.assign(timing, {
    sleep: (ms: number) =>
      new Promise<void>((wake) => sleepers.push({ atMs: timing.nowMs + ms, wake })),
    async step(ms: number) {
      timing.nowMs += ms;
      const due = sleepers.filter(({ atMs }) => atMs <= timing.nowMs);
      sleepers = sleepers.filter((sleeper) => !due.includes(sleeper));
      for (const { wake } of due) wake();
      await settle();
    },
  });
}

describe('too many requests', () => {
  it('for a minute, without a Retry-After, cost no list', async () => {
    const timing = fakeTiming();
    const { client, sent } = fakeOvh(
      (request) => (timing.nowMs < startMs + 60_000 ? busy() : json([request.path])),
      { timing },
    );
    const paths = Array.from({ length: 40 }, (_, index) => `/list/${index}`);
    const answers = await Promise.all(paths.map((each) => client.get(each)));
    expect(answers.map(({ body }) => body)).toEqual(paths.map((each) => [each]));
    // Six at once, then one after each pause, then everything.
    expect(sent.length).toBeLessThan(6 + 10 + 40);
  });

  it('send one request first after the pause, and the others when it succeeded', async () => {
    const timing = steppedTiming();
    const waiting: (() => void)[] = [];
    let isBusy = true;
    const { client, sent } = fakeOvh(
      async (request) => {
        if (isBusy) return busy({ 'Retry-After': '9' });
        await new Promise<void>((answer) => waiting.push(answer));
        return json([request.path]);
      },
      { timing },
    );
    const calls = Promise.all(Array.from({ length: 12 }, (_, index) => client.get(`/${index}`)));
    await settle();
    expect(sent).toHaveLength(6);
    await timing.step(8999);
    expect(sent).toHaveLength(6);
    // Refused again: one request, not six.
    await timing.step(1);
    expect(sent).toHaveLength(7);
    isBusy = false;
    await timing.step(9000);
    expect(sent).toHaveLength(8);
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
    await settle();
    expect(waiting).toHaveLength(6);
    while (waiting.length > 0) {
      waiting.pop()?.();
      await settle();
    }
    expect(await calls).toHaveLength(12);
  });

  it('send another one first when the first is cancelled or fails for another reason', async () => {
    const timing = steppedTiming();
    const controller = new AbortController();
    const answers = new Map<string, () => Promise<Response> | Response>();
    const { client, sent } = fakeOvh((request) => answers.get(request.path)?.() ?? busy(), {
      timing,
      maxConcurrent: 3,
    });
    const cancelled = codeIn(client.get('/cancelled', { signal: controller.signal }));
    const failing = codeIn(client.get('/failing'));
    const right = client.get('/right');
    await settle();
    answers.set('/cancelled', () => new Promise(() => {}));
    answers.set('/failing', () => json({}, 500));
    answers.set('/right', () => json(['right']));
    await timing.step(1000);
    expect(sent.slice(3).map((request) => request.path)).toEqual(['/cancelled']);
    controller.abort();
    expect(await cancelled).toBe('sync.cancelled');
    expect((await right).body).toEqual(['right']);
    for (let retry = 0; retry < 3; retry += 1) await timing.step(10_000);
    expect(await failing).toBe('ovh.serverError');
  });

  it('do not reduce the three retries of a call', async () => {
    const { client, sent } = fakeOvh((_request, count) => {
      if (count <= 5) return busy();
      return count <= 8 ? json({}, 500) : json(['p1']);
    });
    expect((await client.get(path)).body).toEqual(['p1']);
    expect(sent).toHaveLength(9);
  });

  it('end everything when they last longer than five minutes without one answer', async () => {
    const timing = fakeTiming();
    const { client, sent } = fakeOvh(() => busy({ 'Retry-After': '60' }), { timing });
    const calls = Array.from({ length: 50 }, () => codeIn(client.get(path)));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['ovh.rateLimited']));
    expect(timing.nowMs - startMs).toBeGreaterThanOrEqual(300_000);
    expect(sent.length).toBeLessThanOrEqual(6 + 5);
    expect(await codeIn(client.get(path))).toBe('ovh.rateLimited');
    expect(sent.length).toBeLessThanOrEqual(6 + 5);
  });

  it('are waited for as long as answers come in between', async () => {
    const { client, timing } = fakeOvh((_request, count) =>
      count % 2 === 1 ? busy({ 'Retry-After': '60' }) : json([]),
    );
    for (let call = 0; call < 12; call += 1) await client.get(path);
    expect(timing.nowMs - startMs).toBe(12 * 60_000);
  });

  it('of one route end that call alone', async () => {
    const timing = steppedTiming();
    const options = { patienceMs: 5000, timing };
    const { client, sent } = fakeOvh(
      (request) => (request.path === path ? busy({ 'Retry-After': '2' }) : json([])),
      options,
    );
    const limited = codeIn(client.get(path));
    for (const other of ['/1', '/2', '/3']) {
      await settle();
      const answer = client.get(other);
      await timing.step(2000);
      expect((await answer).body).toEqual([]);
    }
    expect(await limited).toBe('ovh.rateLimited');
    expect((await client.get('/4')).body).toEqual([]);
    // The others go first.
    expect(sent.map((request) => request.path)).toEqual([path, '/1', path, '/2', path, '/3', '/4']);
  });

  it('are reported soon if a user waits', async () => {
    const options = { patienceMs: 20_000 };
    const silent = fakeOvh(() => busy(), options);
    const { failure } = await failureIn(silent.client.get(path));
    expect(failure).toMatchObject({ code: 'ovh.rateLimited', message: 'Too many requests' });
    expect(silent.timing.nowMs - startMs).toBeLessThanOrEqual(20_000);
    const hour = fakeOvh(() => busy({ 'Retry-After': '3600' }), options);
    expect(await codeIn(hour.client.get(path))).toBe('ovh.rateLimited');
    expect(hour.timing.slept).toEqual([]);
  });

  it('are retried after a second at the earliest, whatever the server requests', async () => {
    const { client, sent, timing } = fakeOvh(() => busy({ 'Retry-After': '0' }));
    expect(await codeIn(client.get(path))).toBe('ovh.rateLimited');
    expect(new Set(timing.slept)).toEqual(new Set([1000]));
    expect(sent).toHaveLength(301);
  });

  it.each([
    ['seconds', '7'],
    ['a date', new Date(startMs + 7000).toUTCString()],
  ])('are waited for as %s request', async (_form, retryAfter) => {
    const { client, timing } = fakeOvh((_request, count) =>
      count === 1 ? busy({ 'Retry-After': retryAfter }) : json([]),
    );
    await client.get(path);
    expect(timing.slept).toEqual([7000]);
  });

  it('are reported while they last, and when they are over', async () => {
    const pauses: (number | null)[] = [];
    const onPause = (untilMs: number | null) => pauses.push(untilMs);
    const { client } = fakeOvh(
      (_request, count) => (count <= 2 ? busy({ 'Retry-After': '9' }) : json([])),
      { onPause },
    );
    await client.get(path);
    await client.get(path);
    expect(pauses).toEqual([startMs + 9000, startMs + 18_000, null]);
    pauses.length = 0;
    const never = fakeOvh(() => busy({ 'Retry-After': '60' }), { onPause });
    await codeIn(never.client.get(path));
    expect(pauses.at(-1)).toBeNull();
    expect(pauses.filter((until) => until !== null)).toHaveLength(5);
  });

  it('also pause requests when the limit applies to the token or the time', async () => {
    const timing = fakeTiming();
    let timeReads = 0;
    const { client } = fakeOvh(() => json([]), {
      timing,
      fetch: (url) => {
        if (!url.endsWith('/auth/time')) return Promise.resolve(json([]));
        timeReads += 1;
        return Promise.resolve(
          timeReads === 1 ? busy({ 'Retry-After': '5' }) : json(startMs / 1000),
        );
      },
    });
    const calls = Array.from({ length: 6 }, () => client.get(path));
    expect(await Promise.all(calls)).toHaveLength(6);
    expect([timeReads, timing.nowMs - startMs]).toEqual([2, 5000]);
  });

  it('are no longer waited for when everything is cancelled', async () => {
    const controller = new AbortController();
    const { client, sent } = fakeOvh(() => busy({ 'Retry-After': '60' }), {
      timing: systemTiming,
      signal: controller.signal,
    });
    const calls = Array.from({ length: 20 }, () => codeIn(client.get(path)));
    await expect.poll(() => sent.length).toBe(6);
    controller.abort();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['sync.cancelled']));
    expect(sent).toHaveLength(6);
  });
});
