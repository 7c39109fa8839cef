import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnAuthoritiesFetch } from '../../../../electron/network/own-authorities-fetch.ts';
import { networkFailure } from '../../../../electron/http/network-failure.ts';
import { startLoginProxy } from '../../../proxy/login-proxy.ts';
import { makeCertificate, type MadeCertificate } from '../../simulator/certificates.ts';

const root = makeCertificate({ subject: 'Company root', isAuthority: true });
const forLocalhost = { subject: 'localhost', hosts: ['localhost'] };
const leaf = makeCertificate({ ...forLocalhost, signer: root });
const unknownAuthority = new Error('net::ERR_CERT_AUTHORITY_INVALID');
const running: { close: () => unknown }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

async function startServer(own = leaf, others: readonly MadeCertificate[] = []) {
  const received: string[] = [];
  const sockets = new Set<IncomingMessage['socket']>();
  const cert = [own, ...others].map(({ certificate }) => certificate).join('');
  const server = createServer({ key: own.key, cert }, (request, response) => {
    const { headers, method = '', url = '' } = request;
    sockets.add(request.socket);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(`${method} ${url} ${headers['content-type'] ?? '-'} ${body}`);
      if (url === '/away') response.writeHead(302, { location: 'https://localhost:1/' }).end();
      else if (url !== '/never') response.end('answered');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  running.push({ close: () => (server.close(), server.closeAllConnections()) });
  const { port } = server.address() as AddressInfo;
  const replace = ({ key, certificate }: MadeCertificate) => {
    server.setSecureContext({ key, cert: certificate });
    server.closeAllConnections();
  };
  return { url: `https://localhost:${port}/`, received, sockets, replace };
}

function make(change: Partial<ConstructorParameters<typeof OwnAuthoritiesFetch>[0]> = {}) {
  const chromium = vi.fn(async (): Promise<Response> => {
    throw unknownAuthority;
  });
  const own = new OwnAuthoritiesFetch({
    fetch: chromium,
    extraAuthorities: () => [root.certificate],
    proxyFor: async () => null,
    ...change,
  });
  return { chromium, own };
}

describe('a server with a certificate of the user’s authority', () => {
  it('is requested through Node, with the body, once Chromium does not know the authority', async () => {
    const { url, received } = await startServer();
    const { own } = make();
    const form = new URLSearchParams({ a: 'b' }).toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await own.fetch(`${url}token`, { method: 'POST', headers, body: form });
    expect(await answer.text()).toBe('answered');
    expect(received).toEqual(['POST /token application/x-www-form-urlencoded a=b']);
  });

  it('is requested only through Node from then on, over one connection, until the network is reset', async () => {
    const { url, received, sockets } = await startServer();
    const { own, chromium } = make();
    for (let count = 0; count < 3; count += 1) await (await own.fetch(url)).text();
    expect(chromium).toHaveBeenCalledTimes(1);
    expect(received).toHaveLength(3);
    expect(sockets.size).toBe(1);
    own.renew();
    await (await own.fetch(url)).text();
    expect(chromium).toHaveBeenCalledTimes(2);
  });

  it('is requested through Chromium again when its certificate no longer comes from the authority', async () => {
    const { url, replace } = await startServer();
    const { own, chromium } = make();
    await (await own.fetch(url)).text();
    replace(makeCertificate(forLocalhost));
    chromium.mockResolvedValue(new Response('by Chromium'));
    expect(await (await own.fetch(url)).text()).toBe('by Chromium');
  });

  it('redirects nowhere, and is disconnected when the call is over', async () => {
    const { url } = await startServer();
    const { own } = make();
    await expect(own.fetch(`${url}away`)).rejects.toThrow('redirect');
    const { signal, ...controller } = abortable();
    const asking = own.fetch(`${url}never`, { signal });
    setTimeout(controller.abort, 50);
    await expect(asking).rejects.toThrow('aborted');
  });

  it('is requested through the proxy with its credentials, and not around a proxy that refuses', async () => {
    const { url, received } = await startServer();
    const proxy = await startLoginProxy('alice:p@ss:1');
    running.push(proxy);
    const proxyFor = async () => `http://127.0.0.1:${proxy.port}`;
    const asked: unknown[] = [];
    const signedIn = make({
      proxyFor,
      proxyLoginFor: async (asking) => {
        asked.push(asking);
        return { user: 'alice', password: 'p@ss:1' };
      },
    });
    expect(await (await signedIn.own.fetch(url)).text()).toBe('answered');
    expect(asked).toEqual([{ host: '127.0.0.1', port: proxy.port }]);
    const unknown = make({ proxyFor, proxyLoginFor: async () => null });
    await expect(unknown.own.fetch(url)).rejects.toMatchObject({
      code: 'network.proxyAuthRequired',
    });
    expect(received).toHaveLength(1);
  });
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

it('does not confuse a proxy’s answer with the server’s', async () => {
  const lying = createHttpServer();
  lying.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 201 Created\r\nContent-Length: 6\r\n\r\nforged');
  });
  await new Promise<void>((resolve) => {
    lying.listen(0, '127.0.0.1', resolve);
  });
  running.push({ close: () => lying.close() });
  const { port } = lying.address() as AddressInfo;
  const { own } = make({ proxyFor: async () => `http://127.0.0.1:${port}` });
  await expect(own.fetch('https://localhost:1/')).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED');
});

describe('Chromium’s verdict stands', () => {
  it.each([
    'net::ERR_CERT_REVOKED',
    'net::ERR_CERT_COMMON_NAME_INVALID',
    'net::ERR_CERT_DATE_INVALID',
    'net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
    'net::ERR_PROXY_CERTIFICATE_INVALID',
    'net::ERR_CONNECTION_RESET',
  ])('%s', async (message) => {
    const { url, received } = await startServer();
    const { own } = make({ fetch: () => Promise.reject(new Error(message)) });
    await expect(own.fetch(url)).rejects.toThrow(message);
    expect(received).toEqual([]);
  });

  it('if the user named no authority', async () => {
    const { url, received } = await startServer();
    const { own } = make({ extraAuthorities: () => [] });
    await expect(own.fetch(url)).rejects.toBe(unknownAuthority);
    expect(received).toEqual([]);
  });
});

describe('a certificate that the named authority did not sign is untrusted', () => {
  it.each([
    ['of another authority', makeCertificate(forLocalhost)],
    ['for another host', makeCertificate({ subject: 'h', hosts: ['other.example'], signer: root })],
    ['that has ended', makeCertificate({ ...forLocalhost, signer: root, from: -9, until: -1 })],
    ['for clients', makeCertificate({ ...forLocalhost, signer: root, use: 'client' })],
  ])('%s', async (_case, own) => {
    const { url, received } = await startServer(own);
    const failure = await make()
      .own.fetch(url)
      .catch((error: unknown) => networkFailure(error, 'ovh'));
    expect(failure).toMatchObject({ code: 'ovh.untrustedCertificate' });
    expect(received).toEqual([]);
  });
});

// Checking every order of these would block main for seconds; OpenSSL answers immediately.
it('refuses many forged authorities', async () => {
  const forged = Array.from({ length: 12 }, () =>
    makeCertificate({ subject: 'Forged', isAuthority: true }),
  );
  const own = makeCertificate({ ...forLocalhost, signer: forged[0] as MadeCertificate });
  const { url } = await startServer(own, forged);
  const failure = await make()
    .own.fetch(url)
    .catch((error: unknown) => networkFailure(error, 'ovh'));
  expect(failure).toMatchObject({ code: 'ovh.untrustedCertificate' });
});

describe('the product code', () => {
  const sources = readdirSync('electron', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(`electron/${name}`, 'utf8') }));
  const sourcesWith = (what: RegExp) =>
    sources.filter(({ text }) => what.test(text)).map(({ name }) => name);

  it('never verifies a certificate chain itself', () => {
    expect(existsSync('electron/network/certificate-chain.ts')).toBe(false);
    // node-forge creates only the certificate for the connection to plakar.
    expect(sourcesWith(/node-forge/)).toEqual([
      'node-forge.d.ts',
      'network/loopback-certificate.ts',
    ]);
    const judging =
      /setCertificateVerifyProc|checkIssued|\.checkHost\(|verifyCertificateChain|caStore|pki\.verify|asn1-/;
    expect(sourcesWith(judging)).toEqual([]);
  });

  it('never trusts the user’s authorities for updates', () => {
    const ofUpdates = sources.filter(({ name }) => /updat/.test(name));
    expect(ofUpdates.length).toBeGreaterThan(3);
    for (const { text } of ofUpdates) {
      expect(text).not.toMatch(/extra-authorities|own-authorities|node-fetch|\/trust\.ts/);
    }
    const updates = readFileSync('electron/updates/create.ts', 'utf8');
    expect(updates).toContain('fetch: fetchUpdates');
    expect(readFileSync('electron/shell/network/network-access.ts', 'utf8')).toContain(
      'fetchUpdates: fetchByChromium,',
    );
  });
});
