import { afterEach, describe, expect, it } from 'vitest';
import { createScalewayReader } from '../../../../../electron/secret-providers/readers/scaleway.ts';
import {
  refusal,
  startScalewayServer,
  type ScalewayServer,
  type ScalewayServerOptions,
} from '../../../../secret-servers/scaleway-server.ts';
import { codeOf, networkErrors } from './failing.ts';

const secretKey = '11111111-2222-4333-8444-555555555555';
const id = '6f1c2b6e-8f5d-4f3b-9b0a-2d7c1e5a9f43';
const plainId = '6f1c2b6e-8f5d-4f3b-9b0a-000000000001';
const imageId = '6f1c2b6e-8f5d-4f3b-9b0a-000000000002';
const unknownId = '6f1c2b6e-8f5d-4f3b-9b0a-000000000009';

let server: ScalewayServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(options: Partial<ScalewayServerOptions> = {}) {
  server = await startScalewayServer({
    secretKey,
    region: 'fr-par',
    secrets: {
      [id]: JSON.stringify({ application_key: 'key-7f3a', port: 443 }),
      [plainId]: 'plain-0c1d',
      [imageId]: Uint8Array.of(0xff, 0xfe, 0x00),
    },
    ...options,
  });
  return server;
}

interface Given {
  address?: string;
  secrets?: { secretKey?: string };
  environment?: Record<string, string>;
}

function readerOn({ fetch }: ScalewayServer, given: Given = {}) {
  const { address = '', secrets = { secretKey }, environment = {} } = given;
  return createScalewayReader({ kind: 'scaleway', region: 'fr-par', address }, secrets, {
    fetch,
    environment,
  });
}

const anySignal = () => new AbortController().signal;

describe('createScalewayReader', () => {
  it('reads a field of the latest version', async () => {
    const here = await start();
    expect(await readerOn(here).read(`${id}#application_key`, anySignal())).toBe('key-7f3a');
    expect(here.received).toHaveLength(1);
    expect(here.received[0]).toMatchObject({
      method: 'GET',
      path: `/secret-manager/v1beta1/regions/fr-par/secrets/${id}/versions/latest/access`,
    });
  });

  it('reads a whole secret', async () => {
    expect(await readerOn(await start()).read(plainId, anySignal())).toBe('plain-0c1d');
  });

  it('requests a private address', async () => {
    const here = await start();
    const reader = readerOn(here, { address: here.address });
    expect(await reader.read(plainId, anySignal())).toBe('plain-0c1d');
  });

  it('signs in with the variable of Scaleway’s own tools, but not at a private address', async () => {
    const here = await start();
    const given = { secrets: {}, environment: { SCW_SECRET_KEY: secretKey } };
    expect(await readerOn(here, given).read(plainId, anySignal())).toBe('plain-0c1d');
    const elsewhere = readerOn(here, { ...given, address: here.address });
    expect(await codeOf(elsewhere.read(plainId, anySignal()))).toBe('provider.notSignedIn');
    expect(here.received).toHaveLength(1);
  });
});

describe('a failure of Scaleway', () => {
  it.each([
    ['another id', `${unknownId}#field`, 'provider.pathNotFound'],
    ['another field', `${id}#other`, 'provider.fieldNotFound'],
    ['a field of what has none', `${plainId}#field`, 'provider.fieldNotFound'],
    ['a field that is a number', `${id}#port`, 'provider.unexpectedAnswer'],
    ['bytes that are no text', imageId, 'provider.unexpectedAnswer'],
    ['what is no reference', 'a-name', 'provider.wrongReference'],
  ])('is reported for %s', async (_, reference, code) => {
    expect(await codeOf(readerOn(await start()).read(reference, anySignal()))).toBe(code);
  });

  it.each([
    [403, 'permissions_denied', 'provider.notPermitted'],
    [401, 'permissions_denied', 'provider.notPermitted'],
    [403, 'denied_authentication', 'provider.wrongToken'],
    [412, 'precondition_failed', 'provider.pathNotFound'],
    [410, 'expired', 'provider.pathNotFound'],
    [429, 'too_many_requests', 'provider.rateLimited'],
    [503, 'unavailable', 'provider.serverError'],
    [418, 'something_new', 'provider.unexpectedAnswer'],
  ])('with %i %s is %s', async (status, type, code) => {
    const here = await start({ answer: () => refusal(status, type) });
    const failing = readerOn(here).read(plainId, anySignal());
    await expect(failing).rejects.toMatchObject({
      failure: { code, httpStatus: status, message: `Refused: ${type}` },
    });
  });

  it('distinguishes a wrong key from a missing one', async () => {
    const here = await start();
    const wrong = readerOn(here, { secrets: { secretKey: unknownId } });
    expect(await codeOf(wrong.read(plainId, anySignal()))).toBe('provider.wrongToken');
    expect(await codeOf(wrong.check(anySignal()))).toBe('provider.wrongToken');
    const none = readerOn(here, { secrets: {} });
    expect(await codeOf(none.check(anySignal()))).toBe('provider.notSignedIn');
  });

  it('sends no key that a header cannot carry', async () => {
    const here = await start();
    const reader = readerOn(here, { secrets: { secretKey: 'two\nlines' } });
    await expect(reader.check(anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.wrongToken', message: null },
    });
    expect(here.received).toEqual([]);
  });

  it('repeats no secret in its message', async () => {
    const body = { type: 'invalid_arguments', message: `No ${secretKey} here` };
    const here = await start({ answer: () => ({ status: 400, body }) });
    const failing = readerOn(here).read(plainId, anySignal());
    await expect(failing).rejects.toMatchObject({ failure: { message: 'No *** here' } });
    await expect(failing).rejects.not.toHaveProperty('cause');
  });

  it.each([
    ['no JSON', '{"data": "planted-secret", broken'],
    ['another shape', { data: 7 }],
  ])('quotes no answer that is %s', async (_, body) => {
    const here = await start({ answer: () => ({ status: 200, body }) });
    await expect(readerOn(here).read(plainId, anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.unexpectedAnswer', message: null },
    });
  });

  it.each(networkErrors)('of the network is reported: %s', async (_, error, code) => {
    const reader = createScalewayReader(
      { kind: 'scaleway', region: 'fr-par', address: '' },
      { secretKey },
      { fetch: () => Promise.reject(error), environment: {} },
    );
    expect(await codeOf(reader.read(plainId, anySignal()))).toBe(code);
    expect(await codeOf(reader.check(anySignal()))).toBe(code);
  });

  it('repeats no secret from the network’s message', async () => {
    const reader = createScalewayReader(
      { kind: 'scaleway', region: 'fr-par', address: '' },
      { secretKey },
      { fetch: () => Promise.reject(new Error(`lost ${secretKey}`)), environment: {} },
    );
    await expect(reader.read(plainId, anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.unreachable', message: 'lost ***' },
    });
  });
});

describe('check', () => {
  it('accepts the key, whether or not it may list', async () => {
    expect(await readerOn(await start()).check(anySignal())).toEqual({ expiresAt: null });
    await server?.close();
    const here = await start({ answer: () => refusal(403, 'permissions_denied') });
    expect(await readerOn(here).check(anySignal())).toEqual({ expiresAt: null });
  });

  it('reports a server that does not exist', async () => {
    const here = await start();
    await here.close();
    expect(await codeOf(readerOn(here).check(anySignal()))).toBe('provider.unreachable');
  });
});
