import { afterEach, describe, expect, it } from 'vitest';
import { requestConsumerKey } from '../../../../electron/ovh/request-consumer-key.ts';
import { startSimulator, type Simulator } from '../../../simulator/simulator.ts';
import { codeIn, failureIn } from './fakes.ts';

type Request = Parameters<typeof requestConsumerKey>[0];

const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

async function start(): Promise<Simulator> {
  const simulator = await startSimulator({ size: 0 });
  running.push(simulator);
  return simulator;
}

const rules = ['/cloud/project', '/cloud/project/*'];

function ask({ baseUrl, keys }: Simulator, more: Partial<Request> = {}) {
  const { signal } = new AbortController();
  const { applicationKey } = keys;
  return requestConsumerKey({ baseUrl, applicationKey, rules, fetch, signal, ...more });
}

/** The result of an answer, from this API. */
function answered(answer: unknown, baseUrl = 'https://eu.api.ovh.com/1.0') {
  return requestConsumerKey({
    baseUrl,
    applicationKey: 'application-key',
    rules,
    fetch: () => Promise.resolve(answer instanceof Response ? answer : Response.json(answer)),
    signal: new AbortController().signal,
  });
}
const pending = (validationUrl: string) => ({
  consumerKey: 'c0nsumer',
  validationUrl,
  state: 'pendingValidation',
});

describe('requestConsumerKey', () => {
  it('gets an unconfirmed key, and the page to confirm it', async () => {
    const simulator = await start();
    const { consumerKey, validationUrl } = await ask(simulator);
    expect(simulator.requestedKeys).toEqual([
      {
        consumerKey,
        validationUrl,
        status: 'pendingValidation',
        rules: rules.map((path) => ({ method: 'GET', path })),
      },
    ]);
    expect(simulator.requests.methods).toEqual({ POST: 1 });
  });

  it('refuses an answer of more than 64 KiB for a key', async () => {
    const long = { ...pending('https://eu.api.ovh.com/auth'), more: 'x'.repeat(64 * 1024) };
    expect(await codeIn(answered(long))).toBe('ovh.unexpectedAnswer');
  });

  it('sends only the application key and rules for reading', async () => {
    const simulator = await start();
    const sent: unknown[] = [];
    await ask(simulator, {
      userAgent: 'ovhcloud-inventory/1',
      fetch: (url, options) => {
        const { signal: _, ...request } = options;
        sent.push({ url, ...request });
        return fetch(url, options);
      },
    });
    expect(sent).toEqual([
      {
        url: `${simulator.baseUrl}/auth/credential`,
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          'User-Agent': 'ovhcloud-inventory/1',
          'X-Ovh-Application': simulator.keys.applicationKey,
        },
        body: JSON.stringify({ accessRules: rules.map((path) => ({ method: 'GET', path })) }),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
      },
    ]);
  });

  it.each([
    ['https://eu.api.ovh.com/1.0', 'https://eu.api.ovh.com/auth/?credentialToken=x'],
    ['https://eu.api.ovh.com/1.0', 'https://www.ovh.com/auth/?credentialToken=x'],
    ['https://api.us.ovhcloud.com/1.0', 'https://us.ovhcloud.com/auth/?credentialToken=x'],
    ['https://api.example.test/v1', 'https://api.example.test/auth/?credentialToken=x'],
    ['http://127.0.0.1:1234/1.0', 'http://127.0.0.1:1234/auth/?credentialToken=x'],
  ])('accepts from %s the page %s', async (baseUrl, validationUrl) => {
    expect(await answered(pending(validationUrl), baseUrl)).toEqual({
      consumerKey: 'c0nsumer',
      validationUrl,
    });
  });

  it.each([
    ['https://eu.api.ovh.com/1.0', 'http://eu.api.ovh.com/auth/'],
    ['https://eu.api.ovh.com/1.0', 'https://ovh.com.example.test/auth/'],
    ['https://eu.api.ovh.com/1.0', 'https://www.ovh.com.example.test/auth/'],
    ['https://eu.api.ovh.com/1.0', 'https://notovh.com/auth/'],
    ['https://eu.api.ovh.com/1.0', 'https://user@eu.api.ovh.com/auth/'],
    ['https://eu.api.ovh.com/1.0', 'https://eu.api.ovh.com:8443/auth/'],
    ['https://eu.api.ovh.com/1.0', 'file:///etc/passwd'],
    ['https://eu.api.ovh.com/1.0', 'javascript:alert(1)//.ovh.com'],
    ['https://eu.api.ovh.com/1.0', 'no address'],
    ['http://127.0.0.1:1234/1.0', 'http://127.0.0.1:1235/auth/'],
    ['http://127.0.0.1:1234/1.0', 'http://example.test/auth/'],
  ])('accepts from %s no other page: %s', async (baseUrl, validationUrl) => {
    const { code, failure } = await failureIn(answered(pending(validationUrl), baseUrl));
    expect(code).toBe('ovh.unexpectedAnswer');
    expect(failure.message).not.toContain('c0nsumer');
  });

  it.each([
    { ...pending('https://eu.api.ovh.com/auth/'), state: 'refused' },
    { ...pending('https://eu.api.ovh.com/auth/'), consumerKey: 'c0nsumer\r\nX: y' },
    { ...pending('https://eu.api.ovh.com/auth/'), consumerKey: '' },
    [],
    new Response('<html>'),
  ])('does not understand %j', async (answer) => {
    expect(await codeIn(answered(answer))).toBe('ovh.unexpectedAnswer');
  });

  it('fails for an unknown application, and repeats no key', async () => {
    const simulator = await start();
    const applicationKey = 'unknown';
    expect(await codeIn(ask(simulator, { applicationKey }))).toBe('ovh.invalidApplicationKey');
    const body = { message: 'No application application-key here' };
    const failure = await failureIn(answered(Response.json(body, { status: 400 })));
    expect(failure.failure.message).toBe('No application *** here');
  });

  it.each([
    [{ kind: 'status', status: 500 }, 'ovh.serverError'],
    [{ kind: 'reset' }, 'ovh.unreachable'],
    [
      { kind: 'status', status: 307, headers: { location: '/1.0/auth/credential' } },
      'ovh.unexpectedAnswer',
    ],
  ] as const)('is sent once, whatever fails: %j', async (failure, code) => {
    const simulator = await start();
    simulator.fail({ ...failure, path: '/auth/credential' });
    expect(await codeIn(ask(simulator))).toBe(code);
    expect(simulator.requests.total).toBe(1);
  });

  it('ends at the time limit and on the signal', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'hang' });
    expect(await codeIn(ask(simulator, { limits: { idleMs: 20, totalMs: 20 } }))).toBe(
      'ovh.timeout',
    );
    const controller = new AbortController();
    const before = simulator.requests.total;
    const call = codeIn(ask(simulator, { signal: controller.signal }));
    await expect.poll(() => simulator.requests.total).toBeGreaterThan(before);
    controller.abort();
    expect(await call).toBe('sync.cancelled');
  });
});
