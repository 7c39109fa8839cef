import { describe, expect, it } from 'vitest';
import { createOvhClient } from '../../../../electron/ovh/client.ts';
import { createSigner } from '../../../../electron/ovh/signature.ts';
import { systemTiming } from '../../../../electron/ovh/timing.ts';
import type { AnyFetch, FetchAnswer } from '../../../../electron/http/transport.ts';
import { baseUrl, codeIn, credentials, fakeOvh, fakeTiming, json, keys, startMs } from './fakes.ts';

const path = '/cloud/project';

describe('a request', () => {
  it('is a signed GET that follows no redirect and is not cached', async () => {
    const { client, sent } = fakeOvh(() => json([]), { userAgent: 'ovhcloud-inventory/1' });
    await client.get(path);
    const [request] = sent;
    const timestamp = startMs / 1000;
    const sign = await createSigner(keys);
    expect(request).toMatchObject({
      url: `${baseUrl}${path}`,
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
    });
    expect(request?.headers).toEqual({
      Accept: 'application/json',
      'User-Agent': 'ovhcloud-inventory/1',
      'X-Ovh-Application': keys.applicationKey,
      'X-Ovh-Consumer': keys.consumerKey,
      'X-Ovh-Timestamp': String(timestamp),
      'X-Ovh-Signature': sign(`${baseUrl}${path}`, timestamp),
    });
  });

  it('requests a page of objects on demand', async () => {
    const answer = json([{}], 200, { 'X-Pagination-Elements': '7', 'X-OVH-QUERYID': 'Q1' });
    const { client, sent } = fakeOvh(() => answer);
    const read = await client.get(path, { expanded: { page: 2, size: 10 } });
    expect(read).toEqual({ body: [{}], elements: 7, nextCursor: null, queryId: 'Q1' });
    expect(sent[0]?.headers).toMatchObject({
      'X-Pagination-Mode': 'CachedObjectList-Pages',
      'X-Pagination-Size': '10',
      'X-Pagination-Number': '2',
      Pragma: 'no-cache',
    });
  });

  it('requests the time without keys, once', async () => {
    const requests: (Parameters<AnyFetch>[1] & { url: string })[] = [];
    const client = createOvhClient({
      baseUrl,
      credentials,
      fetch: (url, options) => {
        requests.push({ ...options, url });
        return Promise.resolve(json(url.endsWith('/auth/time') ? startMs / 1000 : []));
      },
    });
    await Promise.all([client.get(path), client.get(path), client.get(path)]);
    const times = requests.filter(({ url }) => url.endsWith('/auth/time'));
    expect(times.map(({ headers }) => headers)).toEqual([{ Accept: 'application/json' }]);
    expect(client.requests).toBe(4);
  });

  it('refuses an answer of more than 64 KiB for the time', async () => {
    const long = `${String(startMs / 1000)}${' '.repeat(64 * 1024)}`;
    const { client } = fakeOvh(() => json([]), {
      fetch: (url) => Promise.resolve(url.endsWith('/auth/time') ? new Response(long) : json([])),
    });
    expect(await codeIn(client.get(path))).toBe('ovh.unexpectedAnswer');
    expect(client.requests).toBe(1);
  });

  it('is signed with OVHcloud’s time, however wrong the local clock is', async () => {
    const timing = { ...fakeTiming(), nowMs: startMs - 7 * 86_400_000 };
    const stamps: (string | undefined)[] = [];
    const client = createOvhClient({
      baseUrl,
      credentials,
      timing,
      fetch: (url, { headers }) => {
        stamps.push(headers['X-Ovh-Timestamp']);
        return Promise.resolve(json(url.endsWith('/auth/time') ? startMs / 1000 : []));
      },
    });
    await client.get(path);
    expect(stamps).toEqual([undefined, String(startMs / 1000)]);
  });
});

describe('a cancellation', () => {
  it('ends calls that wait, are in flight, or follow', async () => {
    const controller = new AbortController();
    const { client, sent } = fakeOvh(() => new Promise<FetchAnswer>(() => {}), {
      maxConcurrent: 2,
      signal: controller.signal,
    });
    const calls = Array.from({ length: 20 }, () => codeIn(client.get(path)));
    await expect.poll(() => sent.length).toBe(2);
    controller.abort();
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['sync.cancelled']));
    expect(await codeIn(client.get(path))).toBe('sync.cancelled');
    expect(sent).toHaveLength(2);
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('of one call does not affect the others', async () => {
    const controller = new AbortController();
    const { client } = fakeOvh((request) =>
      request.path === '/slow' ? new Promise<FetchAnswer>(() => {}) : json([]),
    );
    const slow = codeIn(client.get('/slow', { signal: controller.signal }));
    await client.get(path);
    controller.abort();
    expect(await slow).toBe('sync.cancelled');
    expect((await client.get(path)).body).toEqual([]);
  });

  it('ends a wait for a retry', async () => {
    const busy = () => json({}, 429, { 'Retry-After': '60' });
    for (const answer of [busy, () => json({}, 503, { 'Retry-After': '60' })]) {
      const controller = new AbortController();
      const { client, sent } = fakeOvh(answer, {
        timing: systemTiming,
        limits: { idleMs: 1000, totalMs: 1000 },
      });
      const call = codeIn(client.get(path, { signal: controller.signal }));
      await expect.poll(() => sent.length).toBeGreaterThan(0);
      setTimeout(() => controller.abort(), 20);
      // Well before the end of the minute, which is longer than a test may take.
      expect(await call).toBe('sync.cancelled');
    }
  });
});

describe('the slots', () => {
  it('are six, and a call that waits for its retry occupies none', async () => {
    let inFlight = 0;
    let most = 0;
    const { client } = fakeOvh(async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inFlight -= 1;
      return json([]);
    });
    await Promise.all(Array.from({ length: 40 }, () => client.get(path)));
    expect(most).toBe(6);

    let wake = (): void => {};
    const timing = { ...fakeTiming(), sleep: () => new Promise<void>((done) => (wake = done)) };
    const one = fakeOvh((request, count) => (count === 1 ? json({}, 500) : json([request.path])), {
      timing,
      maxConcurrent: 1,
    });
    const failed = one.client.get('/failed');
    expect((await one.client.get('/other')).body).toEqual(['/other']);
    wake();
    expect((await failed).body).toEqual(['/failed']);
  });
});
