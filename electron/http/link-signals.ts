import { setMaxListeners } from 'node:events';
import { AppError } from '../../shared/bridge/errors.ts';

/**
 * Combines signals into one, whose reason is always an `AppError`. `AbortSignal.any` would hold what it links for as
 * long as the longest-lived signal.
 */
export function linkSignals(signals: readonly (AbortSignal | undefined)[]): {
  signal: AbortSignal;
  unlink: () => void;
} {
  const controller = new AbortController();
  const links: (() => void)[] = [];
  for (const source of signals) {
    if (source === undefined) continue;
    if (source.aborted) {
      controller.abort(asAppError(source.reason));
      continue;
    }
    const onAbort = (): void => controller.abort(asAppError(source.reason));
    // Many calls listen to the signal of one sync; this is not a leak.
    setMaxListeners(0, source);
    source.addEventListener('abort', onAbort, { once: true });
    links.push(() => source.removeEventListener('abort', onAbort));
  }
  return {
    signal: controller.signal,
    unlink() {
      for (const unlink of links) unlink();
    },
  };
}

/** Settles like the promise, or rejects with the signal's reason if it is aborted first. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(asAppError(signal.reason));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Throws the signal's reason, or `sync.cancelled` if that is not an `AppError`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw asAppError(signal.reason);
}

function asAppError(reason: unknown): AppError {
  return reason instanceof AppError ? reason : new AppError('sync.cancelled');
}
