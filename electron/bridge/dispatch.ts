import { AppError } from '../../shared/bridge/errors.ts';
import type { Failure } from '../../shared/bridge/errors.ts';
import type { Channel, Handlers, Reply } from '../../shared/bridge/contract.ts';
import { calls } from '../../shared/bridge/contract.ts';

/** Logs a bug under the reference that the user sees. Must not log requests. */
export type LogBug = (reference: string, error: unknown) => void;

interface FailurePorts {
  newReference: () => string;
  logBug: LogBug;
}

/**
 * Answers one call of the window, whatever it sends. This is the only place that catches everything. The request is
 * parsed before the handler gets it, and the response before the window does, so that a handler that returns too much
 * leaks nothing.
 */
export async function dispatch(
  handlers: Handlers,
  channel: unknown,
  request: unknown,
  toFailure: (error: unknown) => Failure,
): Promise<Reply<unknown>> {
  try {
    if (!isChannel(channel)) throw new AppError('ipc.invalidRequest');
    const parsed = calls[channel].request.safeParse(request);
    if (!parsed.success) throw new AppError('ipc.invalidRequest');
    // The handler of a channel takes the output of the channel's schema; the compiler cannot pair them.
    const handle = handlers[channel] as (request: unknown) => Promise<unknown>;
    return { ok: true, value: calls[channel].response.parse(await handle(parsed.data)) };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(calls, channel);
}

/** The failure that the user sees. Anything but an `AppError` is a bug: logged, and shown by its reference only. */
export function callFailure(error: unknown, { newReference, logBug }: FailurePorts): Failure {
  if (error instanceof AppError) return error.failure;
  const reference = newReference();
  logBug(reference, error);
  return new AppError('internal', { reference }).failure;
}
