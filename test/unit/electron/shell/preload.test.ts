import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../../shared/bridge/contract.ts';

type OfElectron = (event: unknown, name: string, payload: unknown) => void;

const fake = vi.hoisted(() => ({
  registered: [] as OfElectron[],
  invoke: vi.fn<(...args: unknown[]) => Promise<string>>(async () => 'reply'),
  exposed: {} as { bridge: Bridge },
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: 'bridge', value: Bridge) => {
      fake.exposed[name] = value;
    },
  },
  ipcRenderer: {
    invoke: fake.invoke,
    on: (_channel: string, listener: OfElectron) => fake.registered.push(listener),
  },
}));

beforeEach(async () => {
  fake.registered.length = 0;
  vi.resetModules();
  await import('../../../../electron/preload.ts');
});

const send = (name: string, payload: unknown) => {
  for (const listener of fake.registered) listener({}, name, payload);
};

describe('the page’s bridge', () => {
  it('registers one listener with Electron, however many the page has', () => {
    const { bridge } = fake.exposed;
    for (let count = 0; count < 30; count++) bridge.on('vault.changed', () => undefined);
    bridge.on('settings.changed', () => undefined);
    expect(fake.registered).toHaveLength(1);
  });

  it('passes an event to all its listeners, and to no other', () => {
    const { bridge } = fake.exposed;
    const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()];
    bridge.on('vault.changed', first);
    bridge.on('vault.changed', second);
    bridge.on('settings.changed', other);
    send('vault.changed', { mode: 'os' });
    expect(first).toHaveBeenCalledExactlyOnceWith({ mode: 'os' });
    expect(second).toHaveBeenCalledExactlyOnceWith({ mode: 'os' });
    expect(other).not.toHaveBeenCalled();
  });

  it('removes one registration at a time, also while an event is passed on', () => {
    const { bridge } = fake.exposed;
    const listener = vi.fn();
    const stop = bridge.on('vault.changed', () => stop());
    const stopFirst = bridge.on('vault.changed', listener);
    bridge.on('vault.changed', listener);
    stopFirst();
    send('vault.changed', {});
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('calls main by the name that the page gives', async () => {
    expect(await fake.exposed.bridge.call('vault.lock', undefined)).toBe('reply');
    expect(fake.invoke).toHaveBeenCalledExactlyOnceWith('app:call', 'vault.lock', undefined);
  });
});
