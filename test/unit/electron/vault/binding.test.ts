import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../../electron/app.ts';
import { fakePorts } from '../../../fakes/ports.ts';

/*
 * An attacker who can write the program's files but not read its secrets: entries of the vault change their owner, and
 * addresses change beside the vault. No secret may go to an address that it was not entered for.
 */

const own = 'https://vault.example.com';
const evil = 'https://evil.example.com';
const token = 'hvs.of-the-user';
let folder: string;
/** Each address that received a token, and the token. */
let sent: [string, string][];

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/binding-`);
  sent = [];
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10 }));

function openApp() {
  const ports = fakePorts({
    dataFolder: folder,
    fetch: async (url, init) => {
      const got = new Headers(init?.headers).get('x-vault-token');
      if (got !== null) sent.push([new URL(url).origin, got]);
      return Response.json({ data: { data: { key: 'x' } } });
    },
  });
  const app = createApp(ports);
  const settings = (address: string) => ({
    kind: 'vault' as const,
    address,
    namespace: '',
    caCertificate: '',
  });
  const codeOf = async (channel: string, request: unknown) => {
    const reply = await app.dispatch(channel, request);
    return reply.ok ? 'answered' : reply.failure.code;
  };
  const add = async (name: string, address: string, secret: string) => {
    const request = { name, settings: settings(address), secrets: { token: secret } };
    expect(await codeOf('provider.add', request)).toBe('answered');
    return ports.providers.read().find((each) => each.name === name)?.id ?? '';
  };
  const test = (providerId: string, address: string) =>
    codeOf('provider.test', {
      providerId,
      settings: settings(address),
      secrets: {},
      reference: 'kv/app#key',
    });
  return { ports, add, test, settings };
}

describe('a secret in the vault', () => {
  it('is sent to the address it was entered for', async () => {
    const { add, test } = openApp();
    await test(await add('A', own, token), own);
    expect(sent[0]).toEqual([own, token]);
  });

  it('is not decrypted for an address that was changed beside it', async () => {
    const { ports, add, test, settings } = openApp();
    const id = await add('A', own, token);
    ports.providers.write(
      ports.providers.read().map((each) => ({ ...each, settings: settings(evil) })),
    );
    const code = await test(id, evil);
    expect(sent).toEqual([]);
    expect(code).toBe('vault.otherAddress');
  });

  it('is not decrypted for another owner', async () => {
    const { ports, add, test } = openApp();
    const id = await add('A', own, token);
    const other = await add('B', evil, 'hvs.of-the-attacker');
    const document = ports.vault.read();
    const moved = document.entries[id];
    if (moved === undefined) throw new Error('The token is missing.');
    ports.vault.write({ ...document, entries: { ...document.entries, [other]: moved } });
    const code = await test(other, evil);
    expect(sent).toEqual([]);
    expect(code).toBe('vault.otherAddress');
  });
});
