import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGoogleReader } from '../../../../../electron/secret-providers/readers/google.ts';
import {
  refusal,
  startGoogleServer,
  userCredentials,
  type GoogleServer,
  type GoogleServerOptions,
} from '../../../../secret-servers/google-server.ts';
import { codeOf, networkErrors } from './failing.ts';

const ofProject = (name: string, version = 'latest') =>
  `projects/a-project/secrets/${name}/versions/${version}`;

let server: GoogleServer | null = null;
let folder: string | null = null;

afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = null;
  if (folder !== null) await rm(folder, { recursive: true });
  folder = null;
});

async function start(options: Partial<GoogleServerOptions> = {}) {
  server = await startGoogleServer({
    secrets: {
      [ofProject('backup')]: JSON.stringify({ application_key: 'key-7f3a', port: 443 }),
      [ofProject('plain')]: 'plain-0c1d',
      [ofProject('plain', '3')]: 'plain-third',
      'projects/another/secrets/plain/versions/latest': 'plain-another',
      [ofProject('image')]: Uint8Array.of(0xff, 0xfe, 0x00),
    },
    ...options,
  });
  return server;
}

function readerOn(here: GoogleServer, serviceAccountKey = here.serviceAccountKey, address = '') {
  return createGoogleReader(
    { kind: 'google', projectId: 'a-project', address },
    { serviceAccountKey },
    { fetch: here.fetch },
  );
}

function privateKeyIn(serviceAccountKey: string): string {
  return (JSON.parse(serviceAccountKey) as { private_key: string }).private_key;
}

const anySignal = () => new AbortController().signal;

/** Credentials as `gcloud auth application-default login` stores them. */
async function signInToGoogle(credentials: object): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'google-'));
  const path = join(folder, 'credentials.json');
  await writeFile(path, JSON.stringify(credentials));
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', path);
}

describe('createGoogleReader', () => {
  it('signs in once with an assertion that the server verifies, and reads a field', async () => {
    const here = await start();
    expect(await readerOn(here).read('backup#application_key', anySignal())).toBe('key-7f3a');
    expect(here.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /token',
      `GET /v1/${ofProject('backup')}:access`,
    ]);
  });

  it.each([
    ['of the project', 'plain', 'plain-0c1d'],
    ['of another project', 'projects/another/secrets/plain', 'plain-another'],
    ['in a version', ofProject('plain', '3'), 'plain-third'],
  ])('reads a whole secret %s', async (_, reference, value) => {
    expect(await readerOn(await start()).read(reference, anySignal())).toBe(value);
  });

  it('requests a private address, except for the token', async () => {
    const here = await start();
    const reader = readerOn(here, undefined, here.address);
    expect(await reader.read('plain', anySignal())).toBe('plain-0c1d');
  });

  it('signs in with the credentials of this computer, but not at a private address', async () => {
    const here = await start();
    await signInToGoogle(userCredentials);
    expect(await readerOn(here, '').read('plain', anySignal())).toBe('plain-0c1d');
    const asked = here.received.length;
    expect(await codeOf(readerOn(here, '', here.address).read('plain', anySignal()))).toBe(
      'provider.sessionForOthers',
    );
    expect(here.received).toHaveLength(asked);
  });
});

describe('a failure of Google', () => {
  it.each([
    ['another name', 'unknown#field', 'provider.pathNotFound'],
    ['another field', 'backup#other', 'provider.fieldNotFound'],
    ['a field of what has none', 'plain#field', 'provider.fieldNotFound'],
    ['a field that is a number', 'backup#port', 'provider.unexpectedAnswer'],
    ['bytes that are no text', 'image', 'provider.unexpectedAnswer'],
    ['what is no reference', 'two words', 'provider.wrongReference'],
  ])('is reported for %s', async (_, reference, code) => {
    expect(await codeOf(readerOn(await start()).read(reference, anySignal()))).toBe(code);
  });

  it.each([
    [401, 'UNAUTHENTICATED', 'provider.wrongToken'],
    [403, 'PERMISSION_DENIED', 'provider.notPermitted'],
    [400, 'FAILED_PRECONDITION', 'provider.pathNotFound'],
    [429, 'RESOURCE_EXHAUSTED', 'provider.rateLimited'],
    [503, 'UNAVAILABLE', 'provider.serverError'],
    [418, 'SOMETHING_NEW', 'provider.unexpectedAnswer'],
  ])('with %i %s is %s', async (status, reason, code) => {
    const answer: GoogleServerOptions['answer'] = ({ path }) =>
      path === '/token' ? undefined : refusal(status, reason);
    const failing = readerOn(await start({ answer })).read('plain', anySignal());
    await expect(failing).rejects.toMatchObject({
      failure: { code, httpStatus: status, message: `Refused: ${reason}` },
    });
    expect(server?.received).toHaveLength(2);
  });

  it.each([
    [401, { error: 'invalid_client' }, 'provider.wrongToken', 'invalid_client'],
    [429, { error: 'slow_down', error_description: 'Later.' }, 'provider.rateLimited', 'Later.'],
    [503, { error: 'internal_failure' }, 'provider.serverError', 'internal_failure'],
    [502, '<html>', 'provider.serverError', null],
  ])('with %i instead of a token is %s', async (status, body, code, message) => {
    const here = await start({ answer: () => ({ status, body }) });
    await expect(readerOn(here).check(anySignal())).rejects.toMatchObject({
      failure: { code, httpStatus: status, message },
    });
    expect(here.received).toHaveLength(1);
  });

  it.each([
    ['the token', '/token', (said: string) => ({ error: 'odd', error_description: said })],
    ['the secret', '/v1/', (said: string) => ({ error: { message: said } })],
  ])('repeats no secret in its message about %s', async (_, under, bodyOf) => {
    const here = await start({
      answer: ({ path }) =>
        path.startsWith(under)
          ? {
              status: 400,
              body: bodyOf(`No ${privateKeyIn(server?.serviceAccountKey ?? '')} here`),
            }
          : undefined,
    });
    const failing = readerOn(here).read('plain', anySignal());
    await expect(failing).rejects.toMatchObject({ failure: { message: 'No *** here' } });
    await expect(failing).rejects.not.toHaveProperty('cause');
  });

  it('reports a key that Google does not know', async () => {
    const here = await start();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const other: unknown = JSON.parse(here.serviceAccountKey);
    const key = JSON.stringify({
      ...(other as object),
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    });
    const reader = readerOn(here, key);
    expect(await codeOf(reader.check(anySignal()))).toBe('provider.wrongToken');
    await expect(reader.read('plain', anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.wrongToken', httpStatus: 400, message: 'Invalid JWT Signature.' },
    });
  });

  it.each([
    ['no JSON', 'not-json'],
    ['no private key', { type: 'service_account', client_email: 'a@b', private_key: 'x' }],
    [
      'credentials that name a program',
      { type: 'external_account', credential_source: { executable: { command: '/bin/true' } } },
    ],
  ])('rejects a key that is %s', async (_, key) => {
    const here = await start();
    const text = typeof key === 'string' ? key : JSON.stringify(key);
    await expect(readerOn(here, text).check(anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.wrongToken', message: null },
    });
    expect(here.received).toEqual([]);
  });

  it('rejects credentials of another type, whatever else they have', async () => {
    const here = await start();
    const account = JSON.parse(here.serviceAccountKey) as object;
    const key = JSON.stringify({ ...account, type: 'external_account' });
    expect(await codeOf(readerOn(here, key).check(anySignal()))).toBe('provider.wrongToken');
    expect(here.received).toEqual([]);
  });

  it('reports that the credentials of this computer no longer work', async () => {
    await signInToGoogle({ ...userCredentials, refresh_token: 'revoked' });
    await expect(readerOn(await start(), '').check(anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.wrongToken', message: 'Token has been expired or revoked.' },
    });
  });

  it('sends one request with the credentials of this computer too', async () => {
    await signInToGoogle(userCredentials);
    const here = await start({ answer: () => ({ status: 503, body: '' }) });
    expect(await codeOf(readerOn(here, '').check(anySignal()))).toBe('provider.serverError');
    expect(here.received).toHaveLength(1);
  });

  it('reports that there are no credentials on this computer', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '/nonexistent/credentials.json');
    const here = await start();
    expect(await codeOf(readerOn(here, '').check(anySignal()))).toBe('provider.notSignedIn');
    expect(here.received).toEqual([]);
  });

  it('quotes no answer that it does not understand', async () => {
    const answer: GoogleServerOptions['answer'] = ({ path }) =>
      path === '/token' ? undefined : { status: 200, body: '{"data": "planted-secret", broken' };
    const failing = readerOn(await start({ answer })).read('plain', anySignal());
    await expect(failing).rejects.toMatchObject({
      failure: { code: 'provider.unexpectedAnswer', message: null },
    });
    await expect(failing).rejects.not.toHaveProperty('cause');
  });

  it.each(networkErrors)('of the network is reported: %s', async (_, error, code) => {
    const { serviceAccountKey } = await start();
    const reader = createGoogleReader(
      { kind: 'google', projectId: 'a-project', address: '' },
      { serviceAccountKey },
      { fetch: () => Promise.reject(error) },
    );
    expect(await codeOf(reader.read('plain', anySignal()))).toBe(code);
    expect(await codeOf(reader.check(anySignal()))).toBe(code);
  });

  it('repeats no part of a long secret from the network’s message', async () => {
    const { serviceAccountKey } = await start();
    const words = `lost ${privateKeyIn(serviceAccountKey)}`;
    const reader = createGoogleReader(
      { kind: 'google', projectId: 'a-project', address: '' },
      { serviceAccountKey },
      { fetch: () => Promise.reject(new Error(words)) },
    );
    await expect(reader.read('plain', anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.unreachable', message: 'lost ***…' },
    });
  });
});

describe('check', () => {
  it('requests a token and nothing else', async () => {
    const here = await start();
    expect(await readerOn(here).check(anySignal())).toEqual({ expiresAt: null });
    expect(here.received.map(({ path }) => path)).toEqual(['/token']);
  });

  it('reports a server that does not exist', async () => {
    const here = await start();
    await here.close();
    expect(await codeOf(readerOn(here).check(anySignal()))).toBe('provider.unreachable');
  });
});
