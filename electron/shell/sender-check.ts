import type { IpcMainInvokeEvent } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Whether a call comes from our own page: the window's top frame, with our own origin. */
export function isTrustedSender({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  try {
    const { protocol, host } = new URL(senderFrame.url);
    return `${protocol}//${host}` === appOrigin();
  } catch {
    return false;
  }
}
