import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createLine, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlakarReader } from '../../../../electron/restore-points/readers/plakar.ts';
import { makeLoopbackCertificate } from '../../../../electron/network/loopback-certificate.ts';
import { childProcesses } from '../../../../electron/processes/child-processes.ts';
import { freePort } from '../../../../electron/processes/free-port.ts';
import { makeCertificate } from '../../simulator/certificates.ts';

const fake = resolve('test/plakar/fake-plakar.mjs');
const token = 'the-token-of-this-reading';

/** A snapshot that would make an unprotected resource look protected. */
const madeUp = {
  identifier: 'e'.repeat(64),
  timestamp: '2026-06-29T10:58:58.12Z',
  sources: [{ importer: { type: 's3', origin: 's3.gra.io.cloud.ovh.net/web-assets' } }],
};

let folder: string;
let squatter: Server | undefined;
/** Everything that was sent to the squatter. */
let heard: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squatter-'));
  heard = '';
});
afterEach(() => {
  squatter?.close();
  squatter = undefined;
  rmSync(folder, { recursive: true });
});

function pretend(request: IncomingMessage, response: ServerResponse): void {
  heard += JSON.stringify([request.url, request.headers]);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ total: 1, items: [madeUp], version: 'v1.1.4' }));
}

/** Takes the port before plakar does. */
async function takePort(server: Server): Promise<number> {
  squatter = server;
  server.on('connection', (socket) =>
    socket.on('data', (data) => (heard += data.toString('latin1'))),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

function read(port: number, how: object = {}, timeoutMs = 20_000) {
  const record = join(folder, 'runs');
  const reader = createPlakarReader(
    { configFolder: folder, isUsual: false, store: 'main' },
    { passphrase: null },
    {
      processes: childProcesses({ outputBytes: 1_000_000, graceMs: 2000 }),
      environment: { PATH: process.env['PATH'], FAKE_PLAKAR: JSON.stringify({ record, ...how }) },
      readText: async () => '',
      findPlakar: async () => fake,
      freePort: async () => port,
      newToken: () => token,
      privateFolderParents: [folder],
      timeoutMs,
    },
  );
  return reader.read(new AbortController().signal, []);
}

const listing = `2026-06-29T10:58:58Z ${'a'.repeat(64)}   173 MiB        4s /\n`;

/** The arguments of plakar. */
function runs(): { args: string[]; modes: string[][] }[] {
  const text = readFileSync(join(folder, 'runs'), 'utf8').trim();
  return text.split('\n').map((each) => JSON.parse(each) as { args: string[]; modes: string[][] });
}

const othersCertificate = () => {
  const made = makeCertificate({ subject: 'OVHcloud Inventory', hosts: ['127.0.0.1'] });
  return { cert: made.certificate, key: made.key };
};

describe('a process that takes plakar’s port before plakar does', () => {
  it.each([
    ['in plain http', () => createServer(pretend)],
    ['with another certificate', () => createTlsServer(othersCertificate(), pretend)],
    ['and says nothing', () => createLine()],
  ])('is not trusted %s, and receives no token', async (_, squat) => {
    const { snapshots, canTellNone } = await read(await takePort(squat()), { listing });
    expect(snapshots.map(({ id }) => id)).toEqual(['a'.repeat(64)]);
    expect(canTellNone).toBe(false);
    expect(heard).not.toContain(token);
    expect(runs().map(({ args }) => args.includes('ui'))).toEqual([true, false]);
  });

  it('is not trusted while plakar runs, and the reading fails with a message', async () => {
    const port = await takePort(createServer(pretend));
    const failure = await read(port, { hangs: true }, 1500).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'plakar.timeout' });
    expect(heard).not.toContain(token);
  });
});

describe('the certificate of a reading', () => {
  const withHeader = { headers: [madeUp] };

  it('is new each time, readable by the user alone, and deleted afterwards', async () => {
    const { snapshots } = await read(await freePort(), withHeader);
    expect(snapshots).toHaveLength(1);
    await read(await freePort(), withHeader);
    const failure = await read(await freePort(), { exitCode: 66 }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'plakar.storeNotFound' });
    const forTheUser = ['600', '700'];
    for (const { modes } of runs()) expect(modes).toEqual([forTheUser, forTheUser]);
    expect(runs()).toHaveLength(3);
    const certificates = runs().map(({ args }) => args[args.indexOf('-cert') + 1]);
    expect(new Set(certificates).size).toBe(3);
    expect(readdirSync(folder)).toEqual(['runs']);
  });

  it('is for 127.0.0.1, can sign no other, and lasts two hours at most', async () => {
    const [one, other] = [await makeLoopbackCertificate(), await makeLoopbackCertificate()];
    expect(one.key).not.toBe(other.key);
    const certificate = new X509Certificate(one.certificate);
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.subjectAltName).toBe('IP Address:127.0.0.1');
    expect(certificate.ca).toBe(false);
    expect(certificate.checkPrivateKey(createPrivateKey(one.key))).toBe(true);
    expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBeLessThanOrEqual(
      7_200_000,
    );
  });

  it('is unknown to an older plakar, which lists', async () => {
    const { snapshots } = await read(await freePort(), { isOld: true, listing });
    expect(snapshots.map(({ id }) => id)).toEqual(['a'.repeat(64)]);
  });
});

describe('an endless answer of plakar', () => {
  it.each([
    ['a list', { isEndless: true, headers: [madeUp] }],
    ['a page', { isHuge: true }],
  ])('is abandoned: %s', async (_, how) => {
    const failure = await read(await freePort(), how).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'plakar.failed' });
  });
});
