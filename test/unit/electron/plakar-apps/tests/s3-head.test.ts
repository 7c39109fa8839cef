import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { headBucket } from '../../../../../electron/plakar-apps/tests/s3-head.ts';
import { fetchTrustingAnyone } from '../../../../../electron/secret-providers/trusting-fetch.ts';
import { bucketAddressOf } from '../../../../../electron/plakar-apps/rules/app-address.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { startS3Server } from '../../../../connection-servers/s3-server.ts';
import type { Answering } from '../../../../secret-servers/answering.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';
import { readerPorts } from '../../secret-providers/readers/reader-ports.ts';
import { makeSelfSignedCertificate } from '../../../simulator/certificates.ts';

const keys = { accessKeyId: 'AKEXAMPLE0001', secretAccessKey: 'secret/of+a+test' };
const running: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((each) => each.close()));
});

async function start(options: Partial<Parameters<typeof startS3Server>[0]> = {}) {
  const server = await startS3Server({ ...keys, buckets: ['assets'], ...options });
  running.push(server);
  return server;
}

type Change = Partial<Parameters<typeof headBucket>[0]> & { fields?: Record<string, string> };

function head(server: Pick<Answering, 'address'>, { fields = {}, ...change }: Change = {}) {
  const { host, protocol } = new URL(server.address);
  const address = bucketAddressOf({
    location: `s3://${host}/assets`,
    use_tls: String(protocol === 'https:'),
    ...fields,
  });
  if (address === null) throw new Error('The test leads nowhere.');
  return headBucket({
    address,
    accessKey: keys.accessKeyId,
    secretAccessKey: keys.secretAccessKey,
    fetch: (url, init) => fetch(url, init),
    now: () => new Date(),
    signal: new AbortController().signal,
    ...change,
  });
}

describe('headBucket', () => {
  it('sends one HEAD for the bucket, with a signature that the server recomputes', async () => {
    const server = await start();
    await head(server);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ method: 'HEAD', path: '/assets/', body: '' });
    expect(server.received[0]?.headers.authorization).toMatch(/\/us-east-1\/s3\/aws4_request,/);
  });

  it('signs for the region in the host name', async () => {
    const server = await start();
    const here = new URL(server.address);
    await head(server, {
      fields: { location: 's3://s3.gra.io.cloud.ovh.net/assets' },
      // The signature covers the requested host.
      fetch: (url, init) => fetch(`${here.origin}${new URL(url).pathname}`, init),
    }).catch(() => undefined);
    expect(server.received[0]?.headers.authorization).toMatch(/\/gra\/s3\/aws4_request,/);
  });

  it('puts the bucket into the host’s name if the app requires it', async () => {
    const asked: string[] = [];
    await head(await start(), {
      fields: {
        location: 's3://assets.s3.gra.io.cloud.ovh.net/daily',
        virtual_host: 'true',
        endpoint: 's3.gra.io.cloud.ovh.net',
        use_tls: 'true',
      },
      fetch: async (url) => {
        asked.push(url);
        return new Response(null, { headers: { 'x-amz-request-id': '1' } });
      },
    });
    expect(asked).toEqual(['https://assets.s3.gra.io.cloud.ovh.net/']);
  });

  it('uses no variables or files of AWS', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aws-'));
    const config = join(folder, 'config');
    const elsewhere = 'http://127.0.0.1:1';
    writeFileSync(
      config,
      `[default]\nendpoint_url = ${elsewhere}\nregion = eu-west-9\nuse_dualstack_endpoint = true\nmax_attempts = 9\n`,
    );
    for (const [name, value] of Object.entries({
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: config,
      AWS_ENDPOINT_URL: elsewhere,
      AWS_ENDPOINT_URL_S3: elsewhere,
      AWS_REGION: 'eu-west-9',
      AWS_ACCESS_KEY_ID: 'AKOTHER',
      AWS_SECRET_ACCESS_KEY: 'other',
      AWS_SESSION_TOKEN: 'other',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_MAX_ATTEMPTS: '9',
    })) {
      vi.stubEnv(name, value);
    }
    const server = await start();
    await head(server);
    expect(server.received).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  it('treats an untrusted certificate like any invalid one, unless the app accepts all', async () => {
    const server = await start({ identity: makeSelfSignedCertificate() });
    expect(await codeOf(head(server))).toBe('connection.untrustedCertificate');
    expect(server.received).toHaveLength(0);
    await head(server, { fetch: fetchTrustingAnyone(readerPorts()) });
    expect(server.received[0]).toMatchObject({ method: 'HEAD', path: '/assets/' });
  });
});

describe('the failure of a bucket', () => {
  it.each<[string, Change, string]>([
    ['a wrong secret', { secretAccessKey: 'other' }, 'connection.keysRefused'],
    ['a wrong key', { accessKey: 'AKOTHER' }, 'connection.keysRefused'],
    ['another bucket', { fields: { root: '/others' } }, 'connection.noSuchBucket'],
  ])('is reported for %s', async (_, change, code) => {
    const server = await start();
    expect(await codeOf(head(server, change))).toBe(code);
    expect(server.received).toHaveLength(1);
  });

  const past = new Date(Date.now() - 20 * 60_000).toUTCString();

  it.each<[number, Record<string, string>, string]>([
    [401, {}, 'connection.wrongKeys'],
    [403, {}, 'connection.keysRefused'],
    [403, { date: past }, 'connection.clockSkew'],
    [403, { 'x-minio-error-code': 'InvalidAccessKeyId' }, 'connection.wrongKeys'],
    [403, { 'x-minio-error-code': 'SignatureDoesNotMatch' }, 'connection.wrongKeys'],
    [403, { 'x-minio-error-code': 'AccessDenied' }, 'connection.forbidden'],
    [404, {}, 'connection.noSuchBucket'],
    [400, {}, 'connection.wrongLocation'],
    [429, {}, 'connection.serverError'],
    [500, {}, 'connection.serverError'],
    [503, {}, 'connection.serverError'],
    [405, {}, 'connection.unexpectedAnswer'],
  ])('for %i with %o is %s, after one request', async (status, headers, code) => {
    const server = await start({ answer: () => ({ status, headers }) });
    await expect(head(server)).rejects.toMatchObject({
      failure: { code, httpStatus: status, reference: 'tx-0001' },
    });
    expect(server.received).toHaveLength(1);
  });

  it('does not follow a redirect to another address', async () => {
    const server = await start({ answer: () => ({ status: 301, headers: { location: '/x' } }) });
    expect(await codeOf(head(server))).toBe('connection.wrongLocation');
    expect(server.received).toHaveLength(1);
  });

  it('is reported when a sign-in page answers', async () => {
    const page = async () => new Response('', { headers: { 'content-type': 'text/html' } });
    const fetching = head({ address: 'http://h.example' }, { fetch: page });
    expect(await codeOf(fetching)).toBe('connection.unexpectedAnswer');
  });

  it('is reported for a port without a server, and an unknown host', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port.');
    await new Promise((resolve) => server.close(resolve));
    const refused = head({ address: `http://127.0.0.1:${address.port}` });
    expect(await codeOf(refused)).toBe('connection.refused');
    const unknown = async () => {
      throw new Error('net::ERR_NAME_NOT_RESOLVED');
    };
    const nowhere = head({ address: 'http://nowhere.example' }, { fetch: unknown });
    expect(await codeOf(nowhere)).toBe('connection.noSuchHost');
  });

  it('is reported when no data arrives', async () => {
    const server = await start({ answer: () => null });
    const waiting = head(server, { limits: { idleMs: 100, totalMs: 200 } });
    expect(await codeOf(waiting)).toBe('connection.timeout');
  });

  it('is the reason of its signal', async () => {
    const server = await start({ answer: () => null });
    const abort = new AbortController();
    const waiting = codeOf(head(server, { signal: abort.signal }));
    abort.abort(new AppError('connection.cancelled'));
    expect(await waiting).toBe('connection.cancelled');
  });

  it('repeats no key in the server’s message either', async () => {
    const headers = { 'x-minio-error-code': `No ${keys.accessKeyId}` };
    const server = await start({ answer: () => ({ status: 403, headers }) });
    await expect(head(server)).rejects.toMatchObject({ failure: { message: 'No ***' } });
  });

  it('repeats no key in its message', async () => {
    const quoting = async () => {
      throw new Error(`net::ERR_FAILED at ${keys.secretAccessKey} of ${keys.accessKeyId}`);
    };
    const error: unknown = await head({ address: 'http://h.example' }, { fetch: quoting }).catch(
      (reason: unknown) => reason,
    );
    expect(JSON.stringify(error)).not.toContain(keys.secretAccessKey);
    expect(JSON.stringify(error)).not.toContain(keys.accessKeyId);
    expect(error).toMatchObject({ failure: { code: 'connection.unreachable' } });
  });
});
