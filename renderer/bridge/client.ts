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

/** Calls main. Throws an `AppError` for a failure; `error.failure` has the details. */
export async function call<C extends Channel>(
  channel: C,
  request: CallRequest<C>,
): Promise<CallResponse<C>> {
  const reply: Reply<CallResponse<C>> = JSON.parse(await window.bridge.call(channel, request));
  if (reply.ok) return reply.value;
  throw new AppError(reply.failure.code, reply.failure);
}
