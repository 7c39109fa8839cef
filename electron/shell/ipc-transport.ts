import type { BrowserWindow } from 'electron';
import { ipcMain } from 'electron';
import { AppError } from '../../shared/bridge/errors.ts';
import type { EventName, EventPayload, Reply } from '../../shared/bridge/contract.ts';
import { mayCall } from './window/report-window.ts';
import { isTrustedSender } from './sender-check.ts';

/** Answers all calls on one Electron channel; the payload contains the contract's name. Returns JSON text. */
export function answerCalls(
  dispatch: (channel: unknown, request: unknown) => Promise<Reply<unknown>>,
): void {
  ipcMain.handle('app:call', async (event, channel: unknown, request: unknown) => {
    const isAllowed = isTrustedSender(event) && mayCall(event.sender, channel);
    const reply: Reply<unknown> = isAllowed
      ? await dispatch(channel, request)
      : { ok: false, failure: new AppError('ipc.untrustedSender').failure };
    return JSON.stringify(reply);
  });
}

export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: EventPayload<E>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send('app:event', event, payload);
}
