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

describe('who signs in at a proxy', () => {
  it('is who was entered for it, and nobody at another host or port', async () => {
    const { logins } = make();
    expect(await logins.loginFor(asking)).toBeNull();
    await logins.set(entered);
    expect(await logins.loginFor(asking)).toEqual({ user: 'alice', password: 'pass-1' });
    expect(await logins.loginFor({ ...asking, port: 8080 })).toBeNull();
    expect(await logins.loginFor({ ...asking, host: 'evil.example.com' })).toBeNull();
  });

  it('is who was entered rather than who the environment names', async () => {
    const { logins } = make({ HTTPS_PROXY: 'http://bob:pass-2@proxy.example.com:3128' });
    expect(await logins.loginFor(asking)).toEqual({ user: 'bob', password: 'pass-2' });
    await logins.set(entered);
    expect(await logins.loginFor(asking)).toEqual({ user: 'alice', password: 'pass-1' });
  });

  it('is who the environment names while the vault does not open', async () => {
    const { logins, vault } = make({ HTTPS_PROXY: 'http://bob:pass-2@proxy.example.com:3128' });
    await logins.set(entered);
    vi.spyOn(vault, 'use').mockRejectedValue(new AppError('vault.locked'));
    vi.spyOn(vault, 'stateOf').mockResolvedValue({ state: 'locked' });
    expect(await logins.loginFor(asking)).toEqual({ user: 'bob', password: 'pass-2' });
    expect(await logins.describe()).toEqual({ state: 'locked', proxy: null, user: null });
  });
});

describe('what was entered', () => {
  it('is told without the password, and is gone when forgotten', async () => {
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

  it('stays where other words for it are none, or cannot be kept', async () => {
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
