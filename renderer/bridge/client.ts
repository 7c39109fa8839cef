import { AppError } from '../../shared/bridge/errors.ts';
import type {
  Bridge,
  Channel,
  Reply,
  CallRequest,
  CallResponse,
} from '../../shared/bridge/contract.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

let held: Promise<unknown> = Promise.resolve();

/** Keeps the replies of main until then. Reading 10,000 rows takes longer than drawing the frame around them. */
export function holdReplies(until: Promise<unknown>): void {
  held = until;
}

/** Calls main. Throws an `AppError` for a failure; `error.failure` has the details. */
export async function call<C extends Channel>(
  channel: C,
  request: CallRequest<C>,
): Promise<CallResponse<C>> {
  const text = await window.bridge.call(channel, request);
  await held;
  const reply: Reply<CallResponse<C>> = JSON.parse(text);
  if (reply.ok) return reply.value;
  throw new AppError(reply.failure.code, reply.failure);
}
