import { painted } from '../kit/idle.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import { firstChannels } from '../../shared/first-answers/first-channels.ts';
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

const pending = new Set<Promise<unknown>>();

function follow(answer: Promise<unknown>): void {
  pending.add(answer);
  const end = () => pending.delete(answer);
  answer.then(end, end);
}

/** Resolves when main has answered all that the page shows first, and what it asked for because of these answers. */
export async function answered(): Promise<void> {
  do {
    await Promise.allSettled(pending);
    await painted();
  } while (pending.size > 0);
}

/** Calls main. Throws an `AppError` for a failure; `error.failure` has the details. */
export async function call<C extends Channel>(
  channel: C,
  request: CallRequest<C>,
): Promise<CallResponse<C>> {
  const answer = window.bridge.call(channel, request);
  if (firstChannels.has(channel)) follow(answer);
  const text = await answer;
  await held;
  const reply: Reply<CallResponse<C>> = JSON.parse(text);
  if (reply.ok) return reply.value;
  throw new AppError(reply.failure.code, reply.failure);
}
