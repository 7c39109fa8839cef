import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { isTrustedSender } from '../../../../electron/shell/sender-check.ts';

vi.mock('electron', () => ({ app: { isPackaged: true } }));

/** A call from the top frame at `url`, or from another frame in the same window. */
function callFrom(url: string, isTopFrame = true): IpcMainInvokeEvent {
  const frame = { url };
  const event = { senderFrame: frame, sender: { mainFrame: isTopFrame ? frame : { url } } };
  return event as unknown as IpcMainInvokeEvent;
}

describe('isTrustedSender', () => {
  it.each(['app://inventory/index.html', 'app://inventory/index.html?language=fr#/settings'])(
    'trusts the top frame at %s',
    (url) => {
      expect(isTrustedSender(callFrom(url))).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'https://inventory/index.html',
    'app://other/index.html',
    'app://inventory.example.com/index.html',
    'app://inventory:1/index.html',
    'file:///index.html',
    'data:text/html,inventory',
    'about:blank',
    '',
  ])('trusts no frame at %s', (url) => {
    expect(isTrustedSender(callFrom(url))).toBe(false);
  });

  it('trusts no frame within the page, even at our own address', () => {
    expect(isTrustedSender(callFrom('app://inventory/index.html', false))).toBe(false);
  });

  it('trusts no frame that is gone', () => {
    const event = { senderFrame: null, sender: { mainFrame: null } };
    expect(isTrustedSender(event as unknown as IpcMainInvokeEvent)).toBe(false);
  });
});
