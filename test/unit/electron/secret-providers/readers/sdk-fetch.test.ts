import { afterEach, describe, expect, it } from 'vitest';
import {
  withGuardedFetch,
  type SdkFetch,
} from '../../../../../electron/secret-providers/readers/sdk-fetch.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import {
  startAnswering,
  type Answer,
  type Answering,
} from '../../../../secret-servers/answering.ts';
import { codeOf } from './failing.ts';

let server: Answering | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(answer: Answer) {
  server = await startAnswering(() => answer);
  return server;
}

const endless = { idleMs: 3_600_000, totalMs: 3_600_000 };
const whateverElse = () => new AppError('internal');

function asking<Value>(
  ask: (send: SdkFetch) => Promise<Value>,
  given: Partial<Parameters<typeof withGuardedFetch>[0]> = {},
): Promise<Value> {
  return withGuardedFetch({
    fetch: (url, init) => fetch(url, init),
    signal: new AbortController().signal,
    limits: endless,
    failureOf: whateverElse,
    ...given,
    ask,
  });
}

describe('withGuardedFetch', () => {
  it.each<[string, (send: SdkFetch, at: string) => Promise<Response>]>([
    ['a text', (send, at) => send(at, { method: 'POST', body: 'a=1' })],
    ['a URL', (send, at) => send(new URL(at), { method: 'POST', body: 'a=1' })],
    ['a form', (send, at) => send(at, { method: 'POST', body: new URLSearchParams('a=1') })],
    ['bytes', (send, at) => send(at, { method: 'POST', body: new TextEncoder().encode('a=1') })],
    ['a Request', (send, at) => send(new Request(at, { method: 'POST', body: 'a=1' }))],
  ])('sends an SDK’s request with %s', async (_, ask) => {
    const { address, received } = await start({ status: 201, body: { is: 'there' } });
    const answer = await asking((send) => ask(send, address));
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ is: 'there' });
    expect(received).toMatchObject([{ method: 'POST', body: 'a=1' }]);
  });

  it('leaves to `fetch` the headers that it sets itself', async () => {
    const { address, received } = await start({ status: 200, body: {} });
    const headers = { host: 'elsewhere.example', 'accept-encoding': 'odd', 'x-other': 'stays' };
    await asking((send) => send(address, { headers }));
    expect(received[0]?.headers).toMatchObject({ 'x-other': 'stays', host: new URL(address).host });
    expect(received[0]?.headers['accept-encoding']).not.toBe('odd');
  });

  it('follows no redirect', async () => {
    const aside = await startAnswering(() => ({ status: 200, body: {} }));
    const { address } = await start({
      status: 307,
      headers: { location: aside.address },
      body: {},
    });
    expect(await codeOf(asking((send) => send(address)))).toBe('provider.unexpectedAnswer');
    expect(aside.received).toEqual([]);
    await aside.close();
  });

  it('reads no answer of more than a mebibyte', async () => {
    const most = await start({ status: 200, body: 'x'.repeat(1024 * 1024) });
    expect((await asking((send) => send(most.address))).status).toBe(200);
    await most.close();
    const more = await start({ status: 200, body: 'x'.repeat(1024 * 1024 + 1) });
    expect(await codeOf(asking((send) => send(more.address)))).toBe('provider.unexpectedAnswer');
  });

  it('passes the status of a long error to the SDK, and nothing of its body', async () => {
    const { address } = await start({ status: 429, body: 'x'.repeat(2 * 1024 * 1024) });
    const answer = await asking((send) => send(address));
    expect(answer.status).toBe(429);
    expect(await answer.text()).toBe('');
  });

  it('distinguishes a cut connection from a failure inside the SDK', async () => {
    const { address } = await start('hang-up');
    expect(await codeOf(asking((send) => send(address)))).toBe('provider.unreachable');
    expect(await codeOf(asking(() => Promise.reject(new Error('by itself'))))).toBe('internal');
  });

  it('prevents an SDK from hiding network failures and from retrying', async () => {
    let sent = 0;
    const failing = (): Promise<Response> => {
      sent += 1;
      return Promise.reject(new Error('net::ERR_CONNECTION_RESET'));
    };
    let tried: Promise<unknown> = Promise.resolve();
    const tryingThrice = async (send: SdkFetch): Promise<void> => {
      for (let tries = 0; tries < 3; tries += 1) {
        await send('https://provider.example').catch(() => null);
      }
    };
    const asked = asking(
      (send) => {
        tried = tryingThrice(send);
        return tried;
      },
      { fetch: failing },
    );
    expect(await codeOf(asked)).toBe('provider.unreachable');
    await tried;
    expect(sent).toBe(1);
  });

  it('ends when no byte arrives', async () => {
    const { address } = await start(null);
    const limits = { ...endless, idleMs: 1 };
    expect(await codeOf(asking((send) => send(address), { limits }))).toBe('provider.timeout');
  });

  it('ends an SDK that looks for credentials on its own', async () => {
    const limits = { ...endless, totalMs: 1 };
    expect(await codeOf(asking(() => new Promise(() => {}), { limits }))).toBe('provider.timeout');
  });

  it.each([
    ['before', true],
    ['while', false],
  ])('fails with the signal’s reason when it is aborted %s it sends', async (_, isBefore) => {
    const { address } = await start(null);
    const controller = new AbortController();
    const reason = new AppError('sync.cancelled');
    if (isBefore) controller.abort(reason);
    const asked = asking((send) => send(address), { signal: controller.signal });
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });

  it('repeats no secret from the message of `fetch`', async () => {
    const failing = asking((send) => send('https://provider.example'), {
      fetch: () => Promise.reject(new Error('refused for secret-3c1f')),
      secrets: ['secret-3c1f'],
    });
    await expect(failing).rejects.toMatchObject({
      failure: { code: 'provider.unreachable', message: 'refused for ***' },
    });
    await expect(failing).rejects.not.toHaveProperty('cause');
  });

  it('sends no cookies and uses no cache', async () => {
    let options: RequestInit | undefined;
    await asking((send) => send('https://provider.example'), {
      fetch(_, init) {
        options = init;
        return Promise.resolve(new Response('{}'));
      },
    });
    expect(options).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'error' });
  });
});
