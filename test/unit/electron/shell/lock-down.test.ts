import { EventEmitter } from 'node:events';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { denyPermissions, lockDown } from '../../../../electron/shell/lock-down.ts';

type Decision = (...args: unknown[]) => unknown;

const electron = vi.hoisted(() => ({
  onContents: [] as Decision[],
  handlers: new Map<string, Decision>(),
}));
vi.mock('electron', () => {
  const keep = (name: string) => (handler: Decision) => electron.handlers.set(name, handler);
  return {
    app: { isPackaged: true, on: (_event: string, run: Decision) => electron.onContents.push(run) },
    session: {
      defaultSession: {
        setPermissionRequestHandler: keep('request'),
        setPermissionCheckHandler: keep('check'),
        setDevicePermissionHandler: keep('device'),
        on: (name: string, handler: Decision) => electron.handlers.set(name, handler),
      },
    },
  };
});

const contents = Object.assign(new EventEmitter(), {
  setWindowOpenHandler: (handler: Decision) => electron.handlers.set('open', handler),
});

beforeAll(() => {
  lockDown();
  denyPermissions();
  for (const run of electron.onContents) run({}, contents);
});

/** Whether an event of a page is prevented. */
function isPrevented(name: string, url = ''): boolean {
  const preventDefault = vi.fn();
  contents.emit(name, { url, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

function decide(name: string, ...args: unknown[]): unknown {
  return electron.handlers.get(name)?.(...args);
}

describe('lockDown', () => {
  it.each([
    ['app://inventory/index.html', false],
    ['app://inventory.example.com/', true],
    ['app://other/index.html', true],
    ['https://example.com/', true],
    ['file:///etc/passwd', true],
  ])('13: a page that navigates to %s is stopped: %s', (url, expected) => {
    expect(isPrevented('will-navigate', url)).toBe(expected);
  });

  it('13: follows no redirect', () => {
    expect(isPrevented('will-redirect', 'app://inventory/index.html')).toBe(true);
  });

  it('12: attaches no webview', () => {
    expect(isPrevented('will-attach-webview')).toBe(true);
  });

  it('14: opens no window', () => {
    expect(decide('open', { url: 'app://inventory/index.html' })).toEqual({ action: 'deny' });
  });
});

describe('denyPermissions', () => {
  it.each([
    ['clipboard-sanitized-write', true],
    ['notifications', true],
    ['clipboard-read', false],
    ['geolocation', false],
    ['media', false],
    ['display-capture', false],
    ['openExternal', false],
    ['fileSystem', false],
  ])('5: %s is granted: %s', (permission, expected) => {
    const answer = vi.fn();
    decide('request', {}, permission, answer);
    expect(answer.mock.calls).toEqual([[expected]]);
    expect(decide('check', {}, permission, 'app://inventory/')).toBe(expected);
  });

  it('5: grants another origin nothing', () => {
    expect(decide('check', {}, 'notifications', 'https://example.com/')).toBe(false);
  });

  it('5: grants no device', () => {
    expect(decide('device', { deviceType: 'usb', origin: 'app://inventory' })).toBe(false);
  });

  it('downloads nothing', () => {
    const preventDefault = vi.fn();
    decide('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
