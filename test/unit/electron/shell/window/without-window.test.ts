import { describe, expect, it, vi } from 'vitest';
import { WithoutWindow } from '../../../../../electron/shell/window/without-window.ts';

/** A desktop whose tray and time the test controls. */
function desktop({ hasTray }: { hasTray: boolean }) {
  const checks = new Set<() => void>();
  const state = { hasTray, hasWindow: false, isBroken: false };
  const quit = vi.fn();
  const openWindow = vi.fn(() => {
    state.hasWindow = true;
  });
  const withoutWindow = new WithoutWindow({
    isReachable: async () => {
      if (state.isBroken) throw new Error('no answer');
      return state.hasTray;
    },
    hasWindow: () => state.hasWindow,
    openWindow,
    quit,
    every: (_ms, check) => {
      checks.add(check);
      return () => checks.delete(check);
    },
  });
  const pass = async () => {
    for (const check of checks) check();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { state, checks, quit, openWindow, pass, close: () => withoutWindow.begin() };
}

describe('closing the last window', () => {
  it('quits the program if nothing shows an icon to reopen it', async () => {
    const { close, quit, checks } = desktop({ hasTray: false });
    await close();
    expect(quit).toHaveBeenCalledOnce();
    expect(checks.size).toBe(0);
  });

  it('quits the program if the tray query fails', async () => {
    const { close, state, quit } = desktop({ hasTray: true });
    state.isBroken = true;
    await close();
    expect(quit).toHaveBeenCalledOnce();
  });

  it('does not quit when a window was opened during the query', async () => {
    const { close, state, quit } = desktop({ hasTray: false });
    const closing = close();
    state.hasWindow = true;
    await closing;
    expect(quit).not.toHaveBeenCalled();
  });

  it('leaves the program running as long as the icon is there', async () => {
    const { close, pass, quit, openWindow } = desktop({ hasTray: true });
    await close();
    for (let turn = 0; turn < 5; turn += 1) await pass();
    expect(quit).not.toHaveBeenCalled();
    expect(openWindow).not.toHaveBeenCalled();
  });

  it('restores the window when the tray disappears later, once', async () => {
    const { close, pass, state, openWindow, checks } = desktop({ hasTray: true });
    await close();
    await pass();
    state.hasTray = false;
    await pass();
    await pass();
    expect(openWindow).toHaveBeenCalledOnce();
    expect(checks.size).toBe(0);
  });

  it('ignores a panel that restarts', async () => {
    const { close, pass, state, openWindow } = desktop({ hasTray: true });
    await close();
    for (const hasTray of [false, true, false, true]) {
      state.hasTray = hasTray;
      await pass();
    }
    expect(openWindow).not.toHaveBeenCalled();
  });

  it('stops querying once a window is open again, and restarts when it is closed', async () => {
    const { close, pass, state, openWindow, checks } = desktop({ hasTray: true });
    await close();
    state.hasWindow = true;
    await pass();
    expect(checks.size).toBe(0);
    state.hasWindow = false;
    await close();
    expect(checks.size).toBe(1);
    expect(openWindow).not.toHaveBeenCalled();
  });
});
