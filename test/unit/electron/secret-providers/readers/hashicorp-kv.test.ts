import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHashicorpReader } from '../../../../../electron/secret-providers/readers/hashicorp-kv.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import type { ProviderSettings } from '../../../../../shared/secret-providers/secret-provider.ts';
import type { Answer } from '../../../../secret-servers/answering.ts';
import { startAnswering } from '../../../../secret-servers/answering.ts';
import {
  startHashicorpServer,
  hashicorpRequestId,
  type HashicorpMount,
  type HashicorpServer,
  type HashicorpState,
} from '../../../../secret-servers/hashicorp-server.ts';
import { codeOf } from './failing.ts';
import { readerPorts } from './reader-ports.ts';

type HashicorpSettings = Extract<ProviderSettings, { kind: 'vault' }>;

const fields = { application_key: 'an-application-key', port: 8200, empty: '' };
const newer: HashicorpMount = {
  path: 'secret',
  version: 2,
  secrets: { 'ovh/prod': fields, 'ovh/old': null, 'a b/ü?': { key: 'odd' } },
};
const older: HashicorpMount = { path: 'kv', version: 1, secrets: { 'ovh/prod': fields } };
const deep: HashicorpMount = { path: 'team/one/kv', version: 2, secrets: { ovh: fields } };
const apart: HashicorpMount = {
  path: 'secret',
  version: 2,
  namespace: 'ops',
  secrets: { ovh: fields },
};

const { signal } = new AbortController();
const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function started(state: Partial<HashicorpState> = {}): Promise<HashicorpServer> {
  const server = await startHashicorpServer({ mounts: [newer, older, deep, apart], state });
  running.push(server);
  return server;
}

function readerFor(
  { address, token }: { address: string; token: string },
  settings: Partial<HashicorpSettings> = {},
) {
  return createHashicorpReader(
    { kind: 'vault', address, namespace: '', caCertificate: '', ...settings },
    { token },
    readerPorts(),
  );
}

async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`No AppError: ${String(error)}`);
  return error.failure;
}

const noFacts =
  (answer: Answer) =>
  ({ path }: { path: string }) =>
    path.includes('/sys/internal/') ? answer : undefined;
const refused: Answer = { status: 403, body: { errors: ['permission denied'] } };

describe('reading from Vault', () => {
  it.each([
    ['an engine of version 2', 'secret/ovh/prod#application_key'],
    ['an engine of version 1', 'kv/ovh/prod#application_key'],
    ['an engine that is mounted deep', 'team/one/kv/ovh#application_key'],
  ])('reads from %s', async (_, reference) => {
    const server = await started();
    expect(await readerFor(server).read(reference, signal)).toBe('an-application-key');
  });

  it('encodes special characters of a path', async () => {
    const server = await started();
    expect(await readerFor(server).read('secret/a b/ü?#key', signal)).toBe('odd');
  });

  it.each([
    ['refused', refused],
    ['absent', { status: 404, body: { errors: [] } }],
    ['not allowed', { status: 405, body: 'Method not allowed' }],
    ['of another shape', { status: 200, body: { data: {} } }],
  ] as const)('detects the version if reading it is %s', async (_, answer) => {
    const server = await started({ intercept: noFacts(answer) });
    const reader = readerFor(server);
    expect(await reader.read('secret/ovh/prod#application_key', signal)).toBe('an-application-key');
    expect(await reader.read('kv/ovh/prod#application_key', signal)).toBe('an-application-key');
  });

  it('reads from version 1 if the path of version 2 is denied', async () => {
    const server = await started({ denied: ['kv/data/'], intercept: noFacts(refused) });
    const reader = readerFor(server);
    expect(await reader.read('kv/ovh/prod#application_key', signal)).toBe('an-application-key');
  });

  it('reads within a namespace', async () => {
    const server = await started();
    const reference = 'secret/ovh#application_key';
    expect(await readerFor(server, { namespace: 'ops' }).read(reference, signal)).toBe(
      'an-application-key',
    );
    expect(await codeOf(readerFor(server).read(reference, signal))).toBe('provider.pathNotFound');
  });

  it('sends GET only, with the token in its header and nowhere else', async () => {
    const server = await started();
    const reader = readerFor(server);
    await reader.read('secret/ovh/prod#application_key', signal);
    await reader.check(signal);
    expect(server.received.length).toBeGreaterThan(2);
    for (const { method, path, headers, body } of server.received) {
      expect(method).toBe('GET');
      expect(headers['x-vault-token']).toBe(server.token);
      expect(headers['x-vault-request']).toBe('true');
      expect(path + body).not.toContain(server.token);
    }
  });
});

describe('a failure of Vault', () => {
  it.each([
    ['a path that is not there', 'secret/none#application_key', 'provider.pathNotFound'],
    ['a path of version 1', 'kv/none#application_key', 'provider.pathNotFound'],
    ['a deleted version', 'secret/ovh/old#application_key', 'provider.pathNotFound'],
    ['an engine that is not there', 'none/ovh#application_key', 'provider.pathNotFound'],
    ['a field that is not there', 'secret/ovh/prod#none', 'provider.fieldNotFound'],
    ['a field that every object has', 'secret/ovh/prod#constructor', 'provider.fieldNotFound'],
    ['a number', 'secret/ovh/prod#port', 'provider.unexpectedAnswer'],
    ['an empty text', 'secret/ovh/prod#empty', 'provider.unexpectedAnswer'],
    ['no reference', 'secret/ovh/prod', 'provider.wrongReference'],
    ['a way out of the engine', 'secret/../sys/seal#a', 'provider.wrongReference'],
  ])('is reported for %s', async (_, reference, code) => {
    const server = await started();
    expect(await codeOf(readerFor(server).read(reference, signal))).toBe(code);
  });

  it('reports a deleted version if the engine’s version is unknown', async () => {
    const server = await started({ intercept: noFacts(refused) });
    const failure = await failureOf(readerFor(server).read('secret/ovh/old#a', signal));
    expect(failure).toMatchObject({ code: 'provider.pathNotFound', reference: hashicorpRequestId });
    expect(server.received.map(({ path }) => path)).not.toContain('/v1/secret/ovh/old');
  });

  it.each([true, false])(
    'reports a wrong token (named as such: %s)',
    async (namesInvalidTokens) => {
      const { address } = await started({ namesInvalidTokens });
      const reader = readerFor({ address, token: 'hvs.other' });
      expect(await codeOf(reader.read('secret/ovh/prod#a', signal))).toBe('provider.wrongToken');
      expect(await codeOf(reader.check(signal))).toBe('provider.wrongToken');
    },
  );

  it('sends no more requests to a server that reports a wrong token', async () => {
    const { address, received } = await started();
    await codeOf(readerFor({ address, token: 'hvs.other' }).read('secret/ovh/prod#a', signal));
    expect(received).toHaveLength(1);
  });

  it('reports a missing token, and sends no request', async () => {
    const { address, received } = await started();
    const reader = readerFor({ address, token: '' });
    expect(await codeOf(reader.read('secret/a#b', signal))).toBe('provider.notSignedIn');
    expect(await codeOf(reader.check(signal))).toBe('provider.notSignedIn');
    expect(received).toEqual([]);
  });

  it('reports a token that may not read this', async () => {
    const server = await started({ denied: ['secret/data/ovh'] });
    const failure = await failureOf(readerFor(server).read('secret/ovh/prod#a', signal));
    expect(failure).toMatchObject({ code: 'provider.notPermitted', httpStatus: 403 });
    expect(failure.message).toContain('permission denied');
  });

  it('reports an engine that the token may not read at all', async () => {
    const server = await started({ denied: ['secret/'] });
    expect(await codeOf(readerFor(server).read('secret/ovh/prod#a', signal))).toBe(
      'provider.notPermitted',
    );
  });

  it.each(['sealed', 'uninitialised'] as const)('reports that it is %s', async (seal) => {
    const server = await started({ seal });
    const reader = readerFor(server);
    expect(await codeOf(reader.read('secret/ovh/prod#a', signal))).toBe('provider.sealed');
    expect(await codeOf(reader.check(signal))).toBe('provider.sealed');
  });

  it('requests its status if an error does not report that it is sealed', async () => {
    const server = await started({
      seal: 'sealed',
      intercept: ({ path }) =>
        path.endsWith('/sys/health') ? undefined : { status: 503, body: '<h1>No backend</h1>' },
    });
    expect(await codeOf(readerFor(server).check(signal))).toBe('provider.sealed');
  });

  it.each([
    [429, { errors: ['rate limit quota exceeded'] }, 'provider.rateLimited'],
    [500, { errors: ['internal error'] }, 'provider.serverError'],
    [503, '<h1>No backend</h1>', 'provider.serverError'],
    [400, { errors: ['missing client token'] }, 'provider.notSignedIn'],
    [401, {}, 'provider.wrongToken'],
    [418, 'teapot', 'provider.unexpectedAnswer'],
    [200, '<h1>Sign in to this network</h1>', 'provider.unexpectedAnswer'],
  ])('translates %i %j', async (status, body, code) => {
    const server = await started({
      intercept: ({ path }) => (path.endsWith('/sys/health') ? undefined : { status, body }),
    });
    const reader = readerFor(server);
    expect(await codeOf(reader.read('secret/ovh/prod#a', signal))).toBe(code);
    expect(await codeOf(reader.check(signal))).toBe(code);
  });

  it('refuses an answer that does not end', async () => {
    const huge = { data: { text: 'x'.repeat(2 * 1024 * 1024) } };
    const server = await started({ intercept: () => ({ status: 200, body: huge }) });
    expect(await codeOf(readerFor(server).check(signal))).toBe('provider.unexpectedAnswer');
  });

  it('never follows a redirect with the token', async () => {
    const elsewhere = await startAnswering(() => ({ status: 200, body: {} }));
    running.push(elsewhere);
    const server = await started({
      intercept: ({ path }) => ({
        status: 307,
        headers: { location: `${elsewhere.address}${path}` },
        body: '',
      }),
    });
    expect(await codeOf(readerFor(server).read('secret/ovh/prod#a', signal))).toBe(
      'provider.unexpectedAnswer',
    );
    expect(elsewhere.received).toEqual([]);
  });

  it('reports a server that does not exist', async () => {
    const server = await startHashicorpServer({ mounts: [] });
    await server.close();
    expect(await codeOf(readerFor(server).check(signal))).toBe('provider.unreachable');
  });

  it('waits for a server no longer than the limit', async () => {
    vi.useFakeTimers();
    try {
      const reader = createHashicorpReader(
        { kind: 'vault', address: 'https://vault.example', namespace: '', caCertificate: '' },
        { token: 'hvs.a' },
        readerPorts({ fetch: () => new Promise(() => {}) }),
      );
      const reading = codeOf(reader.read('secret/ovh/prod#a', signal));
      await vi.runAllTimersAsync();
      expect(await reading).toBe('provider.timeout');
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends with the reason of the signal', async () => {
    const server = await started({ intercept: () => null });
    const controller = new AbortController();
    const reading = codeOf(readerFor(server).read('secret/ovh/prod#a', controller.signal));
    controller.abort(new AppError('sync.cancelled'));
    expect(await reading).toBe('sync.cancelled');
  });

  it('repeats neither the token nor text that is not a line', async () => {
    const server = await started({
      intercept: () => ({
        status: 418,
        body: { errors: ['hvs.CAESIJ-a-token-of-the-tests\n is\u0000 odd'] },
      }),
    });
    const failure = await failureOf(readerFor(server).check(signal));
    expect(failure.message).toBe('*** is odd');
  });

  it('reports a token that cannot be sent', async () => {
    const { address, received } = await started();
    const failure = await failureOf(readerFor({ address, token: 'hvs.ü\n€' }).check(signal));
    expect(failure.code).toBe('provider.wrongToken');
    expect(failure.message).not.toContain('hvs');
    expect(received).toEqual([]);
  });
});

describe('checking a Vault token', () => {
  it.each([
    [null, null],
    ['2027-05-19T11:35:54.466476215-04:00', '2027-05-19T15:35:54.466Z'],
    ['soon', null],
  ])('reports when it ends: %s', async (expireTime, expiresAt) => {
    const server = await started({ expireTime });
    expect(await readerFor(server).check(signal)).toEqual({ expiresAt });
  });
});
