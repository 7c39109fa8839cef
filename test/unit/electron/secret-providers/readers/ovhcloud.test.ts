import { afterEach, describe, expect, it } from 'vitest';
import { createHashicorpReader } from '../../../../../electron/secret-providers/readers/hashicorp-kv.ts';
import type { Answer, Answering } from '../../../../secret-servers/answering.ts';
import { startAnswering } from '../../../../secret-servers/answering.ts';
import { codeOf } from './failing.ts';
import { readerPorts } from './reader-ports.ts';

const okmsId = '734b9b45-8b1a-469c-b140-b10bd6540017';
const token = 'a-personal-access-token';
const metadata = { version: 2, created_time: '2026-01-02T03:04:05Z', deletion_time: '' };
const found: Answer = {
  status: 200,
  body: { data: { data: { application_key: 'a-key', nested: { a: 'b' } }, metadata } },
};

const { signal } = new AbortController();
let server: Answering | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function readerOf(answer: Answer) {
  const started = await startAnswering(() => answer);
  server = started;
  const { address } = started;
  const reader = createHashicorpReader(
    { kind: 'ovhcloud', address, okmsId, signIn: 'token', certificate: '' },
    { token },
    readerPorts(),
  );
  return { reader, received: started.received };
}

describe('reading from OVHcloud Secret Manager', () => {
  it('sends one request: for the secret, under the domain, with the token as Vault expects it', async () => {
    const { reader, received } = await readerOf(found);
    expect(await reader.read('secret/ovh/prod#application_key', signal)).toBe('a-key');
    expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /api/${okmsId}/v1/secret/data/ovh/prod`,
    ]);
    expect(received[0]?.headers['x-vault-token']).toBe(token);
  });

  it.each([
    ['no engine', 'ovh/prod#application_key', 'provider.wrongReference'],
    ['a field that is not there', 'secret/ovh#none', 'provider.fieldNotFound'],
    ['a field that is no text', 'secret/ovh#nested', 'provider.unexpectedAnswer'],
  ])('reports %s', async (_, reference, code) => {
    const { reader } = await readerOf(found);
    expect(await codeOf(reader.read(reference, signal))).toBe(code);
  });

  it.each([
    [401, 'provider.wrongToken'],
    [403, 'provider.notPermitted'],
    [404, 'provider.pathNotFound'],
    [429, 'provider.rateLimited'],
    [500, 'provider.serverError'],
  ])('translates %i, and sends no further request', async (status, code) => {
    const body = { error_code: 1, error_id: 'an-id', errors: ['These are words.'] };
    const { reader, received } = await readerOf({ status, body });
    const error = await reader.read('secret/ovh#a', signal).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      failure: { code, reference: 'an-id', message: 'These are words.', httpStatus: status },
    });
    expect(received).toHaveLength(1);
    expect(await codeOf(reader.check(signal))).toBe(code);
  });

  it('reports a deactivated version', async () => {
    const body = { data: { data: null, metadata } };
    const { reader } = await readerOf({ status: 404, body });
    expect(await codeOf(reader.read('secret/ovh#a', signal))).toBe('provider.pathNotFound');
  });
});

describe('checking a token of OVHcloud Secret Manager', () => {
  it('reads the configuration of its engine', async () => {
    const { reader, received } = await readerOf({ status: 200, body: { data: {} } });
    expect(await reader.check(signal)).toEqual({ expiresAt: null });
    expect(received.map(({ path }) => path)).toEqual([`/api/${okmsId}/v1/secret/config`]);
  });

  it('reports an answer from another server', async () => {
    const { reader } = await readerOf({ status: 200, body: '<h1>Welcome</h1>' });
    expect(await codeOf(reader.check(signal))).toBe('provider.unexpectedAnswer');
  });
});
