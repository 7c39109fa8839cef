import { describe, expect, it, vi } from 'vitest';
import { Lending } from '../../../../electron/credentials/lending.ts';
import type { Endpoint } from '../../../../shared/model/endpoint.ts';

const custom = (baseUrl: string): Endpoint => ({ kind: 'custom', baseUrl });

function lending(answer: boolean) {
  const confirm = vi.fn<(name: string, address: string) => Promise<boolean>>();
  confirm.mockResolvedValue(answer);
  const settings = { now: { kind: 'file' as const, path: '/a' } };
  return {
    confirm,
    guard: new Lending({
      provider: (id) => ({ name: `Provider ${id}`, settings: settings.now }),
      confirm,
    }),
    settings,
  };
}

describe('Lending', () => {
  it.each([{ kind: 'preset', name: 'ovh-ca' } as const, custom('http://127.0.0.1:8080/1.0')])(
    'asks nothing for OVHcloud and for this computer: %j',
    async (endpoint) => {
      const { guard, confirm } = lending(false);
      expect(await guard.mayLend('p', endpoint)).toBe(true);
      expect(confirm).not.toHaveBeenCalled();
    },
  );

  it('asks once for a provider and an address', async () => {
    const { guard, confirm } = lending(true);
    await guard.mayLend('p', custom('https://a.example/1.0'));
    expect(await guard.mayLend('p', custom('https://a.example/1.0'))).toBe(true);
    expect(confirm.mock.calls).toEqual([['Provider p', 'https://a.example/1.0']]);
    await guard.mayLend('p', custom('https://b.example/1.0'));
    await guard.mayLend('q', custom('https://a.example/1.0'));
    expect(confirm).toHaveBeenCalledTimes(3);
  });

  it('asks again when the provider is not what it was', async () => {
    const { guard, confirm, settings } = lending(true);
    await guard.mayLend('p', custom('https://a.example/1.0'));
    settings.now = { kind: 'file', path: '/b' };
    await guard.mayLend('p', custom('https://a.example/1.0'));
    expect(confirm).toHaveBeenCalledTimes(2);
  });

  it('asks again after a refusal', async () => {
    const { guard, confirm } = lending(false);
    expect(await guard.mayLend('p', custom('https://a.example/1.0'))).toBe(false);
    expect(await guard.mayLend('p', custom('https://a.example/1.0'))).toBe(false);
    expect(confirm).toHaveBeenCalledTimes(2);
  });
});
