import { describe, expect, it } from 'vitest';
import type { FetchAnswer } from '../../../../electron/http/transport.ts';
import { codeIn, failureIn, fakeOvh, fakeTiming, json, refusal, startMs } from './fakes.ts';

const path = '/cloud/project';
const offline = () => {
  throw new Error('net::ERR_INTERNET_DISCONNECTED');
};

describe('a temporary failure', () => {
  it.each([
    ['429', () => json({}, 429)],
    ['408', () => new Response('<html>', { status: 408 })],
    ['500', () => json({}, 500)],
    ['503', () => new Response('<html>', { status: 503 })],
    ['a lost connection', offline],
  ] as const)('is retried: %s', async (_name, fail) => {
    const { client, sent } = fakeOvh((_request, count) => (count <= 3 ? fail() : json(['p1'])));
    expect((await client.get(path)).body).toEqual(['p1']);
    expect(sent).toHaveLength(4);
  });

  it('is reported after three retries, each after a longer wait', async () => {
    const { client, sent, timing } = fakeOvh(() => json({ message: 'down' }, 502));
    const failure = await failureIn(client.get(path));
    expect(failure.failure).toMatchObject({ code: 'ovh.serverError', message: 'down' });
    expect(sent).toHaveLength(4);
    expect(timing.slept).toEqual([250, 500, 1000]);
  });

  it('waits as long as Retry-After requests', async () => {
    const busy = () => json({}, 503, { 'Retry-After': '7' });
    const { client, timing } = fakeOvh((_request, count) => (count === 1 ? busy() : json([])));
    await client.get(path);
    expect(timing.slept).toEqual([7000]);
  });

  it('is retried when the answer broke off', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('["p'));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { client, sent } = fakeOvh((_request, count) => (count === 1 ? broken() : json(['p1'])));
    expect((await client.get(path)).body).toEqual(['p1']);
    expect(sent).toHaveLength(2);
    const always = fakeOvh(broken);
    expect(await codeIn(always.client.get(path))).toBe('ovh.unexpectedAnswer');
  });

  it('is not retried when it is permanent', async () => {
    const answers: [() => Response, string][] = [
      [() => json({}, 404), 'ovh.notFound'],
      [() => refusal(403, 'NOT_GRANTED_CALL'), 'ovh.notGranted'],
      [() => new Response('<html>login</html>'), 'ovh.unexpectedAnswer'],
      [() => new Response('[1,'), 'ovh.unexpectedAnswer'],
      [() => new Response(''), 'ovh.unexpectedAnswer'],
    ];
    for (const [answer, code] of answers) {
      const { client, sent } = fakeOvh(answer);
      expect(await codeIn(client.get(path))).toBe(code);
      expect(sent).toHaveLength(1);
    }
  });

  it('pauses every request when there are too many', async () => {
    const timing = fakeTiming();
    const sentAt: number[] = [];
    const { client } = fakeOvh(
      (_request, count) => {
        sentAt.push(timing.nowMs - startMs);
        return count === 1 ? json({}, 429, { 'Retry-After': '9' }) : json([]);
      },
      { timing, maxConcurrent: 1 },
    );
    await Promise.all([client.get(path), client.get('/a'), client.get('/b')]);
    expect(sentAt).toEqual([0, 9000, 9000, 9000]);
  });

  it('does not wait for hours after the machine’s clock was set back', async () => {
    const timing = fakeTiming();
    const { client } = fakeOvh(
      (_request, count) => {
        if (count > 1) return json([]);
        timing.nowMs += 3_600_000;
        return json({}, 429, { 'Retry-After': '5' });
      },
      { timing, maxConcurrent: 1 },
    );
    const first = client.get(path);
    timing.sleep = (ms) => {
      timing.slept.push(ms);
      timing.nowMs -= 3_600_000;
      return Promise.resolve();
    };
    await first;
    expect(timing.slept).toEqual([5000]);
  });
});

describe('time limits', () => {
  const hanging = () => new Promise<FetchAnswer>(() => {});

  it('end a request that is never answered', async () => {
    const { client, sent } = fakeOvh(hanging, { limits: { idleMs: 40, totalMs: 60_000 } });
    expect(await codeIn(client.get(path))).toBe('ovh.timeout');
    expect(sent).toHaveLength(4);
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('end an answer that never ends, although data arrives', async () => {
    const dripping = () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            await new Promise((resolve) => setTimeout(resolve, 10));
            controller.enqueue(new TextEncoder().encode(' '));
          },
        }),
      );
    const { client } = fakeOvh(dripping, { limits: { idleMs: 60_000, totalMs: 120 } });
    expect(await codeIn(client.get(path))).toBe('ovh.timeout');
  });

  it('allow an answer to take longer than the idle limit as long as data arrives', async () => {
    let left = 8;
    const slow = () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            await new Promise((resolve) => setTimeout(resolve, 20));
            left -= 1;
            controller.enqueue(new TextEncoder().encode(left > 0 ? ' ' : '[]'));
            if (left === 0) controller.close();
          },
        }),
      );
    const { client } = fakeOvh(slow, { limits: { idleMs: 100, totalMs: 5000 } });
    expect((await client.get(path)).body).toEqual([]);
  });
});
