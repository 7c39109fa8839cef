import type { CallRequest, CallResponse, Channel, Reply } from '../../shared/bridge/contract.ts';
import type { App } from '../app.ts';

/** Makes a call of the contract. */
export type Ask = <C extends Channel>(
  channel: C,
  request: CallRequest<C>,
) => Promise<CallResponse<C>>;

/** Asks the program as its window does. */
export function askOf(app: App): Ask {
  return async (channel, request) => {
    const reply = (await app.dispatch(channel, request)) as Reply<CallResponse<typeof channel>>;
    if (!reply.ok) throw new Error(`The demo's ${channel} failed: ${reply.failure.code}.`);
    return reply.value;
  };
}
