import { createServer as createTcpServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHashicorpReader } from '../../../../../electron/secret-providers/readers/hashicorp-kv.ts';
import type { ReaderPorts } from '../../../../../electron/secret-providers/secret-reader.ts';
import type { ProviderSecrets } from '../../../../../shared/secret-providers/secret-provider.ts';
import type { Answer } from '../../../../secret-servers/answering.ts';
import {
  authentication,
  authorization,
  makeAccessCertificate,
  okmsId,
  okmsRefusal,
  type OkmsServer,
  startOkmsServer,
} from '../../../../secret-servers/okms-server.ts';
import { startConnectProxy } from '../../../../secret-servers/connect-proxy.ts';
import { makeCertificate } from '../../../simulator/certificates.ts';
import { codeOf } from './failing.ts';
import { readerPorts } from './reader-ports.ts';

const own = makeAccessCertificate();
const reference = 'secret/prod/db/pg#access_key';
const { signal } = new AbortController();
const running: { close(): Promise<unknown> }[] = [];
let server: OkmsServer;

beforeEach(async () => {
  server = await startOkmsServer({
    secrets: {
      'prod/db/pg': {
        access_key: 'a-key',
        address: { ip: '1.1.1.1', ports: ['30', '31'] },
        count: 3,
      },
    },
  });
  running.push(server);
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

interface Wish {
  certificate?: string;
  secrets?: ProviderSecrets;
  domainId?: string;
  address?: string;
  ports?: Partial<ReaderPorts>;
}

function readerFor(wish: Wish = {}) {
  const { certificate = own.certificate, secrets = { privateKey: own.key } } = wish;
  const { domainId = okmsId, address = server.address, ports } = wish;
  return createHashicorpReader(
    { kind: 'ovhcloud', address, okmsId: domainId, signIn: 'certificate', certificate },
    secrets,
    readerPorts({
      fetch: () => Promise.reject(new Error('Electron’s fetch shows no certificate')),
      extraAuthorities: () => [server.authority],
      ...ports,
    }),
  );
}

const read = (wish: Wish = {}, of = reference) => codeOf(readerFor(wish).read(of, signal));
const answering = (answer: Answer) => {
  server.state.intercept = () => answer;
};

describe('reading from OVHcloud Secret Manager with an access certificate', () => {
  it('sends one request, with the certificate and without an authentication header', async () => {
    expect(await readerFor().read(reference, signal)).toBe('a-key');
    const [request, ...others] = server.received;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      method: 'GET',
      path: `/api/${okmsId}/v1/secret/data/prod/db/pg`,
      clientName: okmsId,
      body: '',
    });
    expect(Object.keys(request?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'connection',
      'host',
    ]);
  });

  it('accepts an RSA key, and one with a passphrase', async () => {
    const ofRsa = makeAccessCertificate({ rsaBits: 2048 });
    const privateKey = ofRsa.privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: ' a phrase ' })
      .toString();
    const { certificate } = ofRsa;
    const secrets = { privateKey, keyPassphrase: ' a phrase ' };
    expect(await readerFor({ certificate, secrets }).read(reference, signal)).toBe('a-key');
    const without = { certificate, secrets: { privateKey } };
    expect(await read(without)).toBe('provider.wrongKeyPassphrase');
    const wrong = { certificate, secrets: { privateKey, keyPassphrase: 'another' } };
    expect(await read(wrong)).toBe('provider.wrongKeyPassphrase');
  });

  it.each([
    ['a value that is nested JSON', 'secret/prod/db/pg#address', 'provider.unexpectedAnswer'],
    ['a number', 'secret/prod/db/pg#count', 'provider.unexpectedAnswer'],
    ['metadata, which is no field', 'secret/prod/db/pg#version', 'provider.fieldNotFound'],
    ['a path that is not there', 'secret/prod/none#access_key', 'provider.pathNotFound'],
  ])('reports %s', async (_, of, code) => {
    expect(await read({}, of)).toBe(code);
  });

  it.each([
    ['nothing to sign in with', { secrets: {} }, 'provider.notSignedIn'],
    [
      'a key of another certificate',
      { secrets: { privateKey: makeAccessCertificate().key } },
      'provider.otherPrivateKey',
    ],
    ['what is no key', { secrets: { privateKey: 'nonsense' } }, 'provider.wrongPrivateKey'],
    [
      'a certificate in place of its key',
      { secrets: { privateKey: own.certificate } },
      'provider.wrongPrivateKey',
    ],
    [
      'what is no certificate',
      { certificate: '-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----' },
      'provider.wrongCertificate',
    ],
  ] as [string, Wish, string][])('reports %s, and sends no request', async (_, wish, code) => {
    expect(await read(wish)).toBe(code);
    expect(server.received).toEqual([]);
  });

  it.each([
    ['has expired', { from: -30, until: -2 }, 'provider.certificateExpired'],
    ['is not valid yet', { from: 2, until: 30 }, 'provider.certificateNotYetValid'],
  ])('reports when a certificate %s, and sends no request', async (_, wish, code) => {
    const { certificate, key } = makeAccessCertificate(wish);
    const error = await readerFor({ certificate, secrets: { privateKey: key } })
      .read(reference, signal)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) });
    expect(server.received).toEqual([]);
  });

  it('reports until when the certificate is valid', async () => {
    const { expiresAt } = await readerFor().check(signal);
    const days = (Date.parse(expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(300);
    expect(server.received.map(({ path }) => path)).toEqual([`/api/${okmsId}/v1/secret/config`]);
  });
});

describe('an access certificate that OVHcloud does not accept', () => {
  it('is reported if another authority signed it', async () => {
    const other = makeCertificate({ subject: 'CCMUsersCA', isAuthority: true });
    const { certificate, key } = makeAccessCertificate({ signer: other });
    const wish = { certificate, secrets: { privateKey: key } };
    expect(await read(wish)).toBe('provider.certificateRefused');
    expect(server.received[0]?.clientName).toBeUndefined();
  });

  // The status of each case is not documented: only 401 is described.
  it.each<[string, Answer, string]>([
    ['401 without words', { status: 401, body: '' }, 'provider.certificateRefused'],
    ['403 without words', { status: 403, body: '' }, 'provider.notPermitted'],
    ['401 for who asks', okmsRefusal(401, authentication), 'provider.certificateRefused'],
    ['403 for who asks', okmsRefusal(403, authentication), 'provider.certificateRefused'],
    ['401 for a missing right', okmsRefusal(401, authorization), 'provider.notPermitted'],
    ['403 for a missing right', okmsRefusal(403, authorization), 'provider.notPermitted'],
    ['429', okmsRefusal(429, 0), 'provider.rateLimited'],
    ['502', okmsRefusal(502, 0), 'provider.serverError'],
  ])('is distinguished from a missing right: %s', async (_, answer, code) => {
    answering(answer);
    expect(await read()).toBe(code);
    expect(server.received).toHaveLength(1);
  });

  it.each([401, 403, 404])('is reported if it is of another domain, by %i', async (status) => {
    const domainId = '734b9b45-8b1a-469c-b140-b10bd6540017';
    answering({ status, body: '' });
    expect(await read({ domainId })).toBe('provider.otherDomain');
  });

  it('is used for another domain as long as OVHcloud accepts that', async () => {
    const { certificate, key } = makeAccessCertificate({
      subject: '734b9b45-8b1a-469c-b140-b10bd6540017',
    });
    const wish = { certificate, secrets: { privateKey: key } };
    expect(await readerFor(wish).read(reference, signal)).toBe('a-key');
  });

  it.each([
    ['no such authority', 48],
    ['a bad certificate', 42],
    ['a revoked one', 44],
    ['an expired one', 45],
    ['an unknown one', 46],
    ['no access', 49],
    ['no agreement', 40],
  ])('is reported after a TLS alert: %s', async (_, alert) => {
    expect(await read({ address: await alerting(alert) })).toBe('provider.certificateRefused');
  });

  it('is not the cause if the server does not support the TLS version', async () => {
    expect(await read({ address: await alerting(70) })).not.toBe('provider.certificateRefused');
  });
});

/** A server that ends each handshake with an alert. */
async function alerting(alert: number): Promise<string> {
  const tcp = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert])));
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  running.push({ close: () => new Promise((resolve) => tcp.close(resolve)) });
  const address = tcp.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  return `https://localhost:${String(address.port)}`;
}

describe('the server that receives an access certificate', () => {
  it.each([
    ['none beside the known ones', []],
    ['another', [makeCertificate({ subject: 'Host root', isAuthority: true }).certificate]],
  ])('must have a certificate of a trusted authority: %s', async (_, pems) => {
    expect(await read({ ports: { extraAuthorities: () => pems } })).toBe(
      'provider.untrustedCertificate',
    );
    expect(server.received).toEqual([]);
  });

  it('is verified even if a variable disables that for all of Node', async () => {
    const name = 'NODE_TLS_REJECT_UNAUTHORIZED';
    process.env[name] = '0';
    try {
      expect(await read({ ports: { extraAuthorities: () => [] } })).toBe(
        'provider.untrustedCertificate',
      );
      expect(server.received).toEqual([]);
    } finally {
      // oxlint-disable-next-line typescript/no-dynamic-delete -- a variable cannot be undefined
      delete process.env[name];
    }
  });

  it('cannot redirect the request', async () => {
    const elsewhere = await startOkmsServer(server.state);
    running.push(elsewhere);
    const location = `${elsewhere.address}/api/${okmsId}/v1/secret/data/prod/db/pg`;
    answering({ status: 307, headers: { location }, body: '' });
    expect(await read()).toBe('provider.unexpectedAnswer');
    expect(elsewhere.received).toEqual([]);
  });

  it('cannot send an endless answer', async () => {
    const data = { access_key: 'a-key', filler: 'a'.repeat(2 * 1024 * 1024) };
    answering({ status: 200, body: { data: { data, metadata: { version: 1 } } } });
    expect(await read()).toBe('provider.unexpectedAnswer');
  });

  it('is reached through the proxy, which sees neither the certificate nor the request', async () => {
    const proxy = await startConnectProxy();
    running.push(proxy);
    const reader = readerFor({ ports: { proxyFor: async () => proxy.url } });
    expect(await reader.read(reference, signal)).toBe('a-key');
    expect(server.received[0]?.clientName).toBe(okmsId);
    const [first = '', ...others] = proxy.reported;
    expect(others).toEqual([]);
    expect(first).toContain(`localhost:${new URL(server.address).port}`);
    expect(first).not.toContain('prod');
  });

  it('is disconnected when the call is over', async () => {
    answering(null);
    const controller = new AbortController();
    const reading = readerFor().read(reference, controller.signal);
    const reason = new Error('over');
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('cannot make a failure repeat the key', async () => {
    const body = {
      errors: [`Your key is ${own.key}`, own.privateKey.export({ type: 'pkcs8', format: 'pem' })],
    };
    answering({ status: 403, body });
    const error = await readerFor()
      .read(reference, signal)
      .catch((reason: unknown) => reason);
    const [, secondLine = ''] = own.key.split('\n');
    expect(JSON.stringify(error)).toContain('Your key is');
    expect(JSON.stringify(error)).not.toContain(secondLine);
  });
});
