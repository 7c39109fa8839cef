import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../../../shared/secret-providers/secret-provider.ts';
import { makeAccessCertificate, okmsId } from '../../../secret-servers/okms-server.ts';
import { makeStore } from './store-over-fakes.ts';
import { codeOf } from './readers/failing.ts';

const first = makeAccessCertificate();
const second = makeAccessCertificate();
const settings = {
  kind: 'ovhcloud',
  address: 'https://eu-west-rbx.okms.ovh.net',
  okmsId,
  signIn: 'certificate',
  certificate: first.certificate,
} as const;
const encrypted = first.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' })
  .toString()
  .trim();
const firstKey = first.key.trim();

let over: ReturnType<typeof makeStore>;
const add = (secrets: ProviderSecrets = { privateKey: first.key }) =>
  over.store.add({ name: 'OKMS', settings, secrets });
const change = (after: ProviderSettings, secrets: ProviderSecrets = {}, name = 'OKMS') =>
  over.store.update({ providerId: 'id-1', name, settings: after, secrets });

beforeEach(() => {
  over = makeStore();
});

describe('a provider with an access certificate', () => {
  it('stores the certificate in the document, its key in the vault, and reports its expiry', async () => {
    const summary = await add();
    expect(over.vault.entries.get('id-1')).toEqual({ privateKey: firstKey });
    expect(JSON.stringify([over.document.read(), summary])).not.toContain('PRIVATE KEY');
    const days = (Date.parse(summary.certificateExpiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(300);
  });

  it('reports when the first certificate of a chain expires', async () => {
    const chain = makeAccessCertificate({ until: 20 }).certificate + first.certificate;
    const summary = await over.store.add({
      name: 'OKMS',
      settings: { ...settings, certificate: chain },
      secrets: { privateKey: first.key },
    });
    const days = (Date.parse(summary.certificateExpiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(20);
  });

  it.each([
    [{ privateKey: second.key }, 'provider.otherPrivateKey'],
    [{ privateKey: 'nonsense' }, 'provider.wrongPrivateKey'],
    [{ privateKey: encrypted }, 'provider.wrongKeyPassphrase'],
    [{ privateKey: encrypted, keyPassphrase: 'wrong' }, 'provider.wrongKeyPassphrase'],
  ])('stores no key that does not match (%#)', async (secrets, code) => {
    expect(await codeOf(add(secrets))).toBe(code);
    expect(over.document.read()).toEqual([]);
    expect(over.vault.entries.size).toBe(0);
    over = makeStore();
    await add();
    expect(await codeOf(change(settings, secrets))).toBe(code);
    expect(over.vault.entries.get('id-1')).toEqual({ privateKey: firstKey });
  });

  it('remains when its certificate has expired, and can be renamed and renewed', async () => {
    const expired = makeAccessCertificate({ from: -30, until: -2 });
    await over.store.add({
      name: 'OKMS',
      settings: { ...settings, certificate: expired.certificate },
      secrets: { privateKey: expired.key },
    });
    expect((await change({ ...settings, certificate: expired.certificate }, {}, 'Ours')).name).toBe(
      'Ours',
    );
  });

  it.each([
    ['address', { ...settings, address: 'https://evil.example' }],
    ['domain', { ...settings, okmsId: '734b9b45-8b1a-469c-b140-b10bd6540017' }],
  ])('requires its key again for another %s, also to test it', async (_, after) => {
    await add();
    expect(await codeOf(change(after))).toBe('provider.otherAddress');
    const testing = { providerId: 'id-1', settings: after, secrets: {}, reference: '' };
    expect(await codeOf(over.store.test(testing))).toBe('provider.otherAddress');
    expect(over.asked).toEqual([]);
    expect(over.vault.entries.get('id-1')).toEqual({ privateKey: firstKey });
  });

  it('accepts a renewed certificate of the same key, and no other without its key', async () => {
    await add();
    const chain = { ...settings, certificate: `${second.certificate}\n${first.certificate}` };
    expect((await change(chain)).settings).toEqual(chain);
    const other = { ...settings, certificate: second.certificate };
    expect(await codeOf(change(other))).toBe('provider.otherPrivateKey');
    await change(other, { privateKey: second.key });
    expect(over.vault.entries.get('id-1')).toEqual({ privateKey: second.key.trim() });
  });

  it('accepts a new name while the vault is locked, but no new certificate', async () => {
    await add();
    over.vault.use = async () => {
      throw new AppError('vault.locked');
    };
    expect((await change(settings, {}, 'Ours')).name).toBe('Ours');
    const other = { ...settings, certificate: second.certificate };
    expect(await codeOf(change(other))).toBe('vault.locked');
  });

  it('uses the passphrase of the stored key, and drops it with another key', async () => {
    await add({ privateKey: encrypted, keyPassphrase: 'right' });
    expect(await codeOf(change(settings, { keyPassphrase: 'wrong' }))).toBe(
      'provider.wrongKeyPassphrase',
    );
    await change(settings, { keyPassphrase: 'right' });
    expect(over.vault.entries.get('id-1')).toEqual({
      privateKey: encrypted,
      keyPassphrase: 'right',
    });
    await change(settings, { privateKey: first.key });
    expect(over.vault.entries.get('id-1')).toEqual({ privateKey: firstKey });
  });

  it('deletes its key for a token, and a token for a key', async () => {
    await add();
    await change({ ...settings, signIn: 'token' }, {});
    expect(over.vault.entries.size).toBe(0);
    await change({ ...settings, signIn: 'token' }, { token: 'a-token', privateKey: first.key });
    expect(over.vault.entries.get('id-1')).toEqual({ token: 'a-token' });
    await change(settings, { privateKey: first.key });
    expect(over.vault.entries.get('id-1')).toEqual({ privateKey: firstKey });
  });
});
