import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { AppError } from '../../shared/bridge/errors.ts';
import type { EventName, EventPayload, Reply } from '../../shared/bridge/contract.ts';
import { mayCall } from './window/report-window.ts';
import { isTrustedSender } from './sender-check.ts';

/** Answers a call of a page with JSON text. One Electron channel has all calls: `channel` is the contract's name. */
export type AnswerCall = (
  event: IpcMainInvokeEvent,
  channel: unknown,
  request: unknown,
) => Promise<string>;

export function answerCalls(
  dispatch: (channel: unknown, request: unknown) => Promise<Reply<unknown>>,
  onAnswered: (channel: unknown, request: unknown, text: string) => void,
): AnswerCall {
  return async (event, channel, request) => {
    const isAllowed = isTrustedSender(event) && mayCall(event.sender, channel);
    const reply: Reply<unknown> = isAllowed
      ? await dispatch(channel, request)
      : { ok: false, failure: new AppError('ipc.untrustedSender').failure };
    const text = JSON.stringify(reply);
    if (isAllowed) onAnswered(channel, request, text);
    return text;
  };
}

export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  event: E,
  payload: EventPayload<E>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send('app:event', event, payload);
}
