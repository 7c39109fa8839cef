import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAwsReader } from '../../../../../electron/secret-providers/readers/aws.ts';
import { startAwsServer, type AwsServerOptions } from '../../../../secret-servers/aws-server.ts';
import type { Answering } from '../../../../secret-servers/answering.ts';
import { codeOf, networkErrors } from './failing.ts';

const accessKeyId = 'AKIAEXAMPLE0000TEST1';
const secretAccessKey = 'aws/secret+access+key+of+a+test+0000000000';
const fields = JSON.stringify({ application_key: 'key-7f3a', empty: '', port: 443 });

let server: Answering | null = null;

afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = null;
});

async function start(options: Partial<AwsServerOptions> = {}) {
  server = await startAwsServer({
    accessKeyId,
    secretAccessKey,
    secrets: {
      'ovhcloud/backup': { text: fields },
      plain: { text: 'plain-0c1d' },
      binary: { binary: Buffer.from('binary-9a8b').toString('base64') },
      image: { binary: Buffer.from([0xff, 0xfe, 0x00]).toString('base64') },
    },
    ...options,
  });
  return server;
}

function readerAt(
  address: string,
  secrets: Parameters<typeof createAwsReader>[1] = { secretAccessKey },
  keyId = accessKeyId,
) {
  return createAwsReader(
    { kind: 'aws', region: 'eu-west-3', accessKeyId: keyId, address },
    secrets,
    { fetch: (url, init) => fetch(url, init) },
  );
}

const ownAddress = 'https://secretsmanager.eu-west-3.amazonaws.com';

function routed(url: string, init: RequestInit | undefined, address: string): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('x-forwarded-host', new URL(url).host);
  return fetch(url.replace(ownAddress, address), { ...init, headers });
}

/** Signs in with the settings of this computer, at AWS's own address, which is redirected to this server. */
function readerOfComputer(address: string) {
  return createAwsReader(
    { kind: 'aws', region: 'eu-west-3', accessKeyId: '', address: '' },
    {},
    { fetch: (url, init) => routed(url, init, address) },
  );
}

/** Signs in with a session of this computer. `asked`: the origins that received it. */
function readerAskedAt(address: string) {
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', 'session-token-55');
  const asked: string[] = [];
  const reader = createAwsReader(
    { kind: 'aws', region: 'eu-west-3', accessKeyId: '', address },
    {},
    {
      fetch: async (url) => {
        asked.push(new URL(url).origin);
        return Response.json({ SecretString: 'read' });
      },
    },
  );
  return { reader, asked };
}

const anySignal = () => new AbortController().signal;

describe('createAwsReader', () => {
  it('reads a field of a secret with a signature that the server recomputes', async () => {
    const { address, received } = await start();
    const read = readerAt(address).read('ovhcloud/backup#application_key', anySignal());
    expect(await read).toBe('key-7f3a');
    expect(received).toHaveLength(1);
    expect(received[0]?.headers['x-amz-target']).toBe('secretsmanager.GetSecretValue');
  });

  it.each([
    ['a text', 'plain', 'plain-0c1d'],
    ['bytes that are a text', 'binary', 'binary-9a8b'],
  ])('reads a whole secret that is %s', async (_, name, value) => {
    const { address } = await start();
    expect(await readerAt(address).read(name, anySignal())).toBe(value);
  });

  it('signs in with a session token if there is one', async () => {
    const { address } = await start({ sessionToken: 'session-token-55' });
    const withToken = readerAt(address, { secretAccessKey, sessionToken: 'session-token-55' });
    expect(await withToken.read('plain', anySignal())).toBe('plain-0c1d');
    expect(await codeOf(readerAt(address).read('plain', anySignal()))).toBe('provider.wrongToken');
  });

  it('signs in with the AWS settings of this computer if no access key id is given', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
    const { address } = await start();
    expect(await readerOfComputer(address).read('plain', anySignal())).toBe('plain-0c1d');
  });

  it.each([
    'http://127.0.0.1:1',
    'https://secrets.example',
    'https://amazonaws.com',
    'https://mine.s3.eu-west-3.amazonaws.com',
    'https://secretsmanager.eu-west-3.amazonaws.com.evil.example',
    'https://secretsmanager.evil.example/.eu-west-3.amazonaws.com',
    'https://evil.secretsmanager.eu-west-3.amazonaws.com',
  ])('sends no session of this computer to %s', async (address) => {
    const { reader, asked } = readerAskedAt(address);
    expect(await codeOf(reader.read('plain', anySignal()))).toBe('provider.sessionForOthers');
    expect(await codeOf(reader.check(anySignal()))).toBe('provider.sessionForOthers');
    expect(asked).toEqual([]);
  });

  it.each([
    ownAddress,
    'https://secretsmanager-fips.us-east-1.amazonaws.com',
    'https://vpce-0a1b2c3d-9z8y7x6w.secretsmanager.eu-west-3.vpce.amazonaws.com',
    'https://secretsmanager.cn-north-1.amazonaws.com.cn',
  ])('sends it to %s, which is an AWS address', async (address) => {
    const { reader, asked } = readerAskedAt(address);
    expect(await reader.read('plain', anySignal())).toBe('read');
    expect(asked).toEqual([address]);
  });

  it('signs in with single sign-on through the same network as all requests', async () => {
    const { address } = await start({ sessionToken: 'session-token-55' });
    const home = await homeWithSingleSignOn();
    const asked: string[] = [];
    const reader = createAwsReader(
      { kind: 'aws', region: 'eu-west-3', accessKeyId: '', address: '' },
      {},
      {
        fetch: async (url, init) => {
          if (!url.includes('portal.sso')) return routed(url, init, address);
          asked.push(url);
          const expiration = Date.now() + 3_600_000;
          const sessionToken = 'session-token-55';
          const roleCredentials = { accessKeyId, secretAccessKey, sessionToken, expiration };
          return Response.json({ roleCredentials });
        },
      },
    );
    expect(await reader.read('plain', anySignal())).toBe('plain-0c1d');
    expect(asked).toEqual([
      'https://portal.sso.eu-west-1.amazonaws.com/federation/credentials?role_name=Backup&account_id=111122223333',
    ]);
    await rm(home, { recursive: true });
  });
});

/** The files of a computer after `aws sso login`. */
async function homeWithSingleSignOn(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'aws-sso-'));
  const startUrl = 'https://company.awsapps.com/start';
  const cache = join(home, '.aws', 'sso', 'cache');
  await mkdir(cache, { recursive: true });
  const config = join(home, '.aws', 'config');
  await writeFile(
    config,
    `[default]
sso_start_url = ${startUrl}
sso_region = eu-west-1
sso_account_id = 111122223333
sso_role_name = Backup
`,
  );
  const token = { accessToken: 'sso-77', expiresAt: new Date(Date.now() + 3_600_000) };
  const name = createHash('sha1').update(startUrl).digest('hex');
  await writeFile(join(cache, `${name}.json`), JSON.stringify(token));
  vi.stubEnv('HOME', home);
  vi.stubEnv('AWS_CONFIG_FILE', config);
  for (const each of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) {
    vi.stubEnv(each, '');
  }
  return home;
}

describe('a failure of AWS', () => {
  it.each([
    ['another name', 'unknown#field', 'provider.pathNotFound'],
    ['another field', 'ovhcloud/backup#other', 'provider.fieldNotFound'],
    ['a field of what has none', 'plain#field', 'provider.fieldNotFound'],
    ['a field that is a number', 'ovhcloud/backup#port', 'provider.unexpectedAnswer'],
    ['an empty field', 'ovhcloud/backup#empty', 'provider.unexpectedAnswer'],
    ['bytes that are no text', 'image', 'provider.unexpectedAnswer'],
    ['what is no reference', 'two words', 'provider.wrongReference'],
  ])('is reported for %s', async (_, reference, code) => {
    const { address } = await start();
    expect(await codeOf(readerAt(address).read(reference, anySignal()))).toBe(code);
  });

  it.each([
    ['AccessDeniedException', 400, 'provider.notPermitted'],
    ['DecryptionFailure', 400, 'provider.notPermitted'],
    ['InvalidRequestException', 400, 'provider.pathNotFound'],
    ['ExpiredTokenException', 400, 'provider.wrongToken'],
    ['ThrottlingException', 400, 'provider.rateLimited'],
    ['InternalServiceError', 500, 'provider.serverError'],
    ['SomethingNew', 403, 'provider.notPermitted'],
    ['SomethingNew', 400, 'provider.unexpectedAnswer'],
  ])('with %s (%i) is %s', async (type, status, code) => {
    const { address } = await start({ refuse: () => ({ type, status }) });
    const failing = readerAt(address).read('plain', anySignal());
    await expect(failing).rejects.toMatchObject({
      failure: { code, httpStatus: status, reference: '7f1b2f3a-0c4d-4c1e-9f55-8d3f5a2f6b10' },
    });
  });

  it('reports a wrong key from the signature', async () => {
    const { address } = await start();
    const reader = readerAt(address, { secretAccessKey: 'another+secret' });
    expect(await codeOf(reader.read('plain', anySignal()))).toBe('provider.wrongToken');
    expect(await codeOf(reader.check(anySignal()))).toBe('provider.wrongToken');
  });

  it('sends no request without the secret of its access key', async () => {
    const { address, received } = await start();
    const reader = readerAt(address, {});
    const reading = reader.read('plain', anySignal());
    const checking = reader.check(anySignal());
    expect(await codeOf(reading)).toBe('provider.notSignedIn');
    expect(await codeOf(checking)).toBe('provider.notSignedIn');
    expect(received).toEqual([]);
  });

  it('repeats no secret in its message', async () => {
    const { address } = await start({
      answer: () => ({
        status: 400,
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'id-1' },
        body: { __type: 'ValidationException', message: `No ${secretAccessKey} here` },
      }),
    });
    const failing = readerAt(address).read('plain', anySignal());
    await expect(failing).rejects.toMatchObject({ failure: { message: 'No *** here' } });
    await expect(failing).rejects.not.toHaveProperty('cause');
  });

  it('quotes no answer that it does not understand', async () => {
    const body = '{"SecretString": "planted-secret", broken';
    const { address } = await start({ answer: () => ({ status: 200, body }) });
    const failing = readerAt(address).read('plain', anySignal());
    await expect(failing).rejects.toMatchObject({
      failure: { code: 'provider.unexpectedAnswer', message: null },
    });
  });

  it.each(networkErrors)('of the network is reported: %s', async (_, error, code) => {
    const reader = createAwsReader(
      { kind: 'aws', region: 'eu-west-3', accessKeyId, address: '' },
      { secretAccessKey },
      { fetch: () => Promise.reject(error) },
    );
    expect(await codeOf(reader.read('plain', anySignal()))).toBe(code);
    expect(await codeOf(reader.check(anySignal()))).toBe(code);
  });

  it('repeats no secret from the network’s message', async () => {
    const reader = createAwsReader(
      { kind: 'aws', region: 'eu-west-3', accessKeyId, address: '' },
      { secretAccessKey },
      { fetch: () => Promise.reject(new Error(`lost ${secretAccessKey}`)) },
    );
    await expect(reader.read('plain', anySignal())).rejects.toMatchObject({
      failure: { code: 'provider.unreachable', message: 'lost ***' },
    });
  });
});

describe('check', () => {
  it('accepts the keys, whether or not they may list', async () => {
    const { address } = await start({ refuse: () => ({ type: 'AccessDeniedException' }) });
    expect(await readerAt(address).check(anySignal())).toEqual({ expiresAt: null });
  });

  it('reports when the credentials of this computer end', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
    vi.stubEnv('AWS_CREDENTIAL_EXPIRATION', '2031-02-03T04:05:06Z');
    const { address } = await start();
    expect(await readerOfComputer(address).check(anySignal())).toEqual({
      expiresAt: '2031-02-03T04:05:06.000Z',
    });
  });

  it('reports a server that does not exist', async () => {
    const { address } = await start();
    await server?.close();
    expect(await codeOf(readerAt(address).check(anySignal()))).toBe('provider.unreachable');
  });

  it('reports that there are no credentials on this computer', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) {
      vi.stubEnv(name, '');
    }
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent/credentials');
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent/config');
    const { address, received } = await start();
    expect(await codeOf(readerOfComputer(address).check(anySignal()))).toBe('provider.notSignedIn');
    expect(received).toEqual([]);
  });
});
