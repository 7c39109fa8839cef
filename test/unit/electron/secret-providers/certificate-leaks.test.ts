import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApp } from '../../../../electron/app.ts';
import { ExtraAuthorities } from '../../../../electron/network/extra-authorities.ts';
import { readBoundedText } from '../../../../electron/storage/bounded-text.ts';
import type { Reply } from '../../../../shared/bridge/contract.ts';
import { noNetworkChoices } from '../../../../shared/network/network.ts';
import type { SecretProvider } from '../../../../shared/secret-providers/secret-provider.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import {
  makeAccessCertificate,
  okmsId,
  type OkmsServer,
  startOkmsServer,
} from '../../../secret-servers/okms-server.ts';

const own = makeAccessCertificate({ rsaBits: 2048 });
const passphrase = 'a passphrase that is looked for';
const encrypted = own.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
  .toString();
const reference = 'secret/prod#key';

let folder: string;
let server: OkmsServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-leaks-'));
  server = await startOkmsServer({ secrets: { prod: { key: 'what is read there' } } });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, maxRetries: 10 });
});

/** Every line of a key's body: a part of it is a secret too. */
function linesOf(pem: string): string[] {
  return pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
}

/** A program that records all its output: to the window, the log, its documents and its disk. */
async function startWatched() {
  const reported: unknown[] = [];
  const providers = memoryDocument<SecretProvider[]>([]);
  const dataFolder = join(folder, 'data');
  const keyFile = join(folder, 'ID_privatekey.pem');
  await writeFile(keyFile, encrypted + own.certificate);
  const chosen: { path: string | null } = { path: keyFile };
  const authorities = new ExtraAuthorities({
    document: memoryDocument(noNetworkChoices),
    environment: { NODE_EXTRA_CA_CERTS: '/ca.pem' },
    readText: async () => server.authority,
    chooseFile: async () => null,
    confirm: async () => true,
    onChanged: () => {},
  });
  const keep = (...words: unknown[]) => void reported.push(words);
  const app = createApp(
    fakePorts({
      dataFolder,
      providers,
      authorities,
      chooseFile: async () => chosen.path,
      readText: (path, maxBytes) => readBoundedText(path, maxBytes).catch(() => null),
      emit: keep,
      logBug: keep,
      log: { info: keep, warn: keep, error: keep },
    }),
  );
  const ask = async (channel: string, request?: unknown): Promise<Reply<unknown>> => {
    const reply = await app.dispatch(channel, request);
    reported.push(reply);
    return reply;
  };
  const valueOf = async (channel: string, request?: unknown) => {
    const reply = await ask(channel, request);
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value;
  };
  const everything = async () =>
    JSON.stringify([reported, providers.read(), await filesOf(dataFolder).catch(() => [])]);
  return { ask, valueOf, everything, keyFile, chosen };
}

it('the private key of an access certificate reaches neither the window, nor a document, nor the log', async () => {
  const { ask, valueOf, everything, keyFile } = await startWatched();
  const { certificate } = (await valueOf('provider.chooseCertificate')) as { certificate: string };
  const { keyId } = (await valueOf('provider.chooseKey')) as { keyId: string };
  const settings = {
    kind: 'ovhcloud',
    address: server.address,
    okmsId,
    signIn: 'certificate',
    // As when both are pasted into the certificate field.
    certificate: encrypted + certificate + own.key,
  };
  const fromFile = { settings, secrets: { keyPassphrase: passphrase }, keyId };
  const trial = { providerId: null, reference };
  expect(await valueOf('provider.test', { ...fromFile, ...trial })).toMatchObject({
    isReferenceRead: true,
    expiresAt: expect.any(String),
  });
  await valueOf('provider.add', { name: 'From a file', ...fromFile });
  const pasted = { settings, secrets: { privateKey: own.key }, keyId: null };
  const added = await valueOf('provider.add', { name: 'Pasted', ...pasted });
  const { id: providerId } = added as { id: string };
  await valueOf('provider.list');

  // The stored key is used only for the address it was entered for.
  const stored = { providerId, settings, secrets: {}, reference };
  expect(await valueOf('provider.test', stored)).toMatchObject({ isReferenceRead: true });
  const elsewhere = { ...settings, address: 'https://localhost:1' };
  expect(await ask('provider.test', { ...stored, settings: elsewhere })).toMatchObject({
    failure: { code: 'provider.otherAddress' },
  });

  // Failures of each kind, with the key present.
  const refused = [
    { secrets: { privateKey: makeAccessCertificate().key } },
    { secrets: { privateKey: encrypted, keyPassphrase: `${passphrase}!` } },
    { secrets: { privateKey: own.key.slice(0, 300) } },
    { secrets: { token: own.key } },
    { secrets: { unknown: own.key } },
    { settings: { ...settings, address: 'https://localhost:1' } },
    { settings: { ...settings, certificate: own.key } },
  ];
  for (const change of refused) {
    expect(await ask('provider.test', { ...pasted, ...trial, ...change })).toMatchObject({
      ok: false,
    });
  }
  server.state.intercept = () => ({ status: 401, body: { errors: [own.key] } });
  expect(await ask('provider.test', { ...pasted, ...trial })).toMatchObject({
    failure: { code: 'provider.certificateRefused' },
  });
  await rm(keyFile);
  expect(await ask('provider.test', { ...fromFile, ...trial })).toMatchObject({
    failure: { code: 'provider.wrongPrivateKey' },
  });
  await ask('diagnostics.read');

  const all = await everything();
  expect(all).toContain('BEGIN CERTIFICATE');
  const secrets = [...linesOf(own.key), ...linesOf(encrypted), passphrase, 'what is read there'];
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toContain('PRIVATE KEY');
});
