import { afterEach, describe, expect, it } from 'vitest';
import { createHashicorpReader } from '../../../../electron/secret-providers/readers/hashicorp-kv.ts';
import { fetchTrusting } from '../../../../electron/secret-providers/trusting-fetch.ts';
import { startConnectProxy } from '../../../secret-servers/connect-proxy.ts';
import {
  startHashicorpServer,
  type HashicorpServer,
  type HashicorpState,
} from '../../../secret-servers/hashicorp-server.ts';
import { makeSelfSignedCertificate } from '../../simulator/certificates.ts';
import { codeOf } from './readers/failing.ts';
import { readerPorts } from './readers/reader-ports.ts';

const reference = 'secret/ovh#key';
const { signal } = new AbortController();
const running: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function started(state: Partial<HashicorpState> = {}): Promise<HashicorpServer> {
  const server = await startHashicorpServer({
    mounts: [{ path: 'secret', version: 2, secrets: { ovh: { key: 'a-key' } } }],
    isEncrypted: true,
    state,
  });
  running.push(server);
  return server;
}

function readerFor(
  { address, token }: HashicorpServer,
  caCertificate: string,
  proxyFor: (url: string) => Promise<string | null> = async () => null,
) {
  return createHashicorpReader(
    { kind: 'vault', address, namespace: '', caCertificate },
    { token },
    readerPorts({ proxyFor }),
  );
}

describe('a Vault with its own certificates', () => {
  it('is trusted with the certificate that the user gave', async () => {
    const server = await started();
    const reader = readerFor(server, server.certificate);
    expect(await reader.read(reference, signal)).toBe('a-key');
    expect(await reader.check(signal)).toEqual({ expiresAt: null });
  });

  it('is trusted with one of several', async () => {
    const server = await started();
    const both = makeSelfSignedCertificate('other').certificate + server.certificate;
    expect(await readerFor(server, both).read(reference, signal)).toBe('a-key');
  });

  it.each([
    ['of another', makeSelfSignedCertificate().certificate],
    ['the system has', ''],
    ['that are none', '-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----'],
  ])('is not trusted with certificates %s', async (_, certificates) => {
    const server = await started();
    expect(await codeOf(readerFor(server, certificates).read(reference, signal))).toBe(
      'provider.untrustedCertificate',
    );
    expect(server.received).toEqual([]);
  });

  it('is reached through the proxy, which sees nothing of the request', async () => {
    const server = await started();
    const proxy = await startConnectProxy();
    running.push(proxy);
    const reader = readerFor(server, server.certificate, async () => proxy.url);
    expect(await reader.read(reference, signal)).toBe('a-key');
    expect(proxy.reported.length).toBeGreaterThan(0);
    for (const words of proxy.reported) {
      expect(words).toContain(`localhost:${new URL(server.address).port}`);
      expect(words).not.toContain(server.token);
    }
  });

  it('is not trusted through the proxy with certificates of another', async () => {
    const server = await started();
    const proxy = await startConnectProxy();
    running.push(proxy);
    const { certificate } = makeSelfSignedCertificate();
    const reader = readerFor(server, certificate, async () => proxy.url);
    expect(await codeOf(reader.read(reference, signal))).toBe('provider.untrustedCertificate');
    expect(server.received).toEqual([]);
  });

  it('is not reached if the proxy does not exist', async () => {
    const server = await started();
    const gone = async () => 'http://127.0.0.1:1';
    expect(await codeOf(readerFor(server, server.certificate, gone).check(signal))).toBe(
      'provider.unreachable',
    );
  });

  it('redirects nowhere', async () => {
    const server = await started({
      intercept: () => ({ status: 307, headers: { location: 'https://localhost:1/' }, body: '' }),
    });
    expect(await codeOf(readerFor(server, server.certificate).check(signal))).toBe(
      'provider.unexpectedAnswer',
    );
  });

  it('is disconnected when the call is over', async () => {
    const server = await started({ intercept: () => null });
    const fetchThere = fetchTrusting(server.certificate, readerPorts());
    const controller = new AbortController();
    const asking = fetchThere(`${server.address}/v1/sys/health`, { signal: controller.signal });
    controller.abort();
    await expect(asking).rejects.toThrow('aborted');
  });
});
