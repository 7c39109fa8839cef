import { describe, expect, it, vi } from 'vitest';
import { createPageBridge } from '../../../../electron/shell/page-bridge.ts';

function createIpc() {
  const registered: ((event: unknown, name: string, payload: unknown) => void)[] = [];
  const ipc = {
    invoke: vi.fn<(...args: unknown[]) => Promise<unknown>>(async () => 'reply'),
    on: vi.fn<(channel: string, listener: (typeof registered)[number]) => void>((_, listener) => {
      registered.push(listener);
    }),
  };
  const send = (name: string, payload: unknown) =>
    registered.forEach((listener) => listener({}, name, payload));
  return { ipc, send, bridge: createPageBridge(ipc as never) };
}

describe('the page’s bridge', () => {
  it('registers one listener with Electron, however many the page has', () => {
    const { ipc, bridge } = createIpc();
    for (let count = 0; count < 30; count++) bridge.on('vault.changed', () => undefined);
    bridge.on('settings.changed', () => undefined);
    expect(ipc.on).toHaveBeenCalledTimes(1);
  });

  it('passes an event to all its listeners, and to no other', () => {
    const { send, bridge } = createIpc();
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
    const { send, bridge } = createIpc();
    const listener = vi.fn();
    const stop = bridge.on('vault.changed', () => stop());
    const stopFirst = bridge.on('vault.changed', listener);
    bridge.on('vault.changed', listener);
    stopFirst();
    send('vault.changed', {});
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('calls main by the name that the page gives', async () => {
    const { ipc, bridge } = createIpc();
    expect(await bridge.call('vault.lock', undefined)).toBe('reply');
    expect(ipc.invoke).toHaveBeenCalledExactlyOnceWith('app:call', 'vault.lock', undefined);
  });
});
