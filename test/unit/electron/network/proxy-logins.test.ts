import { describe, expect, it, vi } from 'vitest';
import { ProxyLogins } from '../../../../electron/network/proxy-logins.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';

const entered = { proxy: 'http://proxy.example.com:3128', user: 'alice', password: 'pass-1' };
const asking = { host: 'proxy.example.com', port: 3128 };

function make(environment: Record<string, string> = {}) {
  const vault = new FakeVault();
  const onChanged = vi.fn();
  return { vault, onChanged, logins: new ProxyLogins({ environment, vault, onChanged }) };
}

describe('the credentials of a proxy', () => {
  it('are those entered for it, and none at another host or port', async () => {
    const { logins } = make();
    expect(await logins.loginFor(asking)).toBeNull();
    await logins.set(entered);
    expect(await logins.loginFor(asking)).toEqual({ user: 'alice', password: 'pass-1' });
    expect(await logins.loginFor({ ...asking, port: 8080 })).toBeNull();
    expect(await logins.loginFor({ ...asking, host: 'evil.example.com' })).toBeNull();
  });

  it('are the entered ones rather than those of the environment', async () => {
    const { logins } = make({ HTTPS_PROXY: 'http://bob:pass-2@proxy.example.com:3128' });
    expect(await logins.loginFor(asking)).toEqual({ user: 'bob', password: 'pass-2' });
    await logins.set(entered);
    expect(await logins.loginFor(asking)).toEqual({ user: 'alice', password: 'pass-1' });
  });

  it('are those of the environment while the vault is locked', async () => {
    const { logins, vault } = make({ HTTPS_PROXY: 'http://bob:pass-2@proxy.example.com:3128' });
    await logins.set(entered);
    vi.spyOn(vault, 'use').mockRejectedValue(new AppError('vault.locked'));
    vi.spyOn(vault, 'stateOf').mockResolvedValue({ state: 'locked' });
    expect(await logins.loginFor(asking)).toEqual({ user: 'bob', password: 'pass-2' });
    expect(await logins.describe()).toEqual({ state: 'locked', proxy: null, user: null });
  });
});

describe('entered credentials', () => {
  it('are shown without the password, and deleted on request', async () => {
    const { logins, vault, onChanged } = make();
    await logins.set(entered);
    expect(await logins.describe()).toEqual({
      state: 'stored',
      proxy: 'proxy.example.com:3128',
      user: 'alice',
    });
    await logins.forget();
    expect(await logins.describe()).toEqual({ state: 'absent', proxy: null, user: null });
    expect(vault.entries.size).toBe(0);
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  it('stay if their replacement is invalid or cannot be stored', async () => {
    const { logins, vault, onChanged } = make();
    await logins.set(entered);
    const wrong = logins.set({ ...entered, proxy: 'socks5://proxy.example.com:1080' });
    await expect(wrong).rejects.toMatchObject({ code: 'network.invalidProxy' });
    vault.failWrites = new AppError('storage.full');
    await expect(logins.set({ ...entered, user: 'eve' })).rejects.toMatchObject({
      code: 'storage.full',
    });
    await expect(logins.forget()).rejects.toMatchObject({ code: 'storage.full' });
    expect(await logins.loginFor(asking)).toEqual({ user: 'alice', password: 'pass-1' });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });
});
