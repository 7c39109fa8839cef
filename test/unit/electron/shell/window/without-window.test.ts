import { describe, expect, it, vi } from 'vitest';
import { WithoutWindow } from '../../../../../electron/shell/window/without-window.ts';

/** A desktop whose tray and time the test holds. */
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
  it('quits the app where nothing shows an icon to get it back by', async () => {
    const { close, quit, checks } = desktop({ hasTray: false });
    await close();
    expect(quit).toHaveBeenCalledOnce();
    expect(checks.size).toBe(0);
  });

  it('quits the app where asking fails', async () => {
    const { close, state, quit } = desktop({ hasTray: true });
    state.isBroken = true;
    await close();
    expect(quit).toHaveBeenCalledOnce();
  });

  it('does not quit when a window was opened while the desktop was asked', async () => {
    const { close, state, quit } = desktop({ hasTray: false });
    const closing = close();
    state.hasWindow = true;
    await closing;
    expect(quit).not.toHaveBeenCalled();
  });

  it('leaves the app running as long as the icon is there', async () => {
    const { close, pass, quit, openWindow } = desktop({ hasTray: true });
    await close();
    for (let turn = 0; turn < 5; turn += 1) await pass();
    expect(quit).not.toHaveBeenCalled();
    expect(openWindow).not.toHaveBeenCalled();
  });

  it('brings the window back when the tray goes away later, once', async () => {
    const { close, pass, state, openWindow, checks } = desktop({ hasTray: true });
    await close();
    await pass();
    state.hasTray = false;
    await pass();
    await pass();
    expect(openWindow).toHaveBeenCalledOnce();
    expect(checks.size).toBe(0);
  });

  it('takes no notice of a panel that is restarted', async () => {
    const { close, pass, state, openWindow } = desktop({ hasTray: true });
    await close();
    for (const hasTray of [false, true, false, true]) {
      state.hasTray = hasTray;
      await pass();
    }
    expect(openWindow).not.toHaveBeenCalled();
  });

  it('stops asking once a window is open again, and begins anew when it is closed', async () => {
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
