import { AppError } from '../../../shared/bridge/errors.ts';
import type { ListRead } from './pages.ts';

/** The value, or why it was refused. A refusal does not stop the other lists. */
export type ReadOrRefused<Value> = Value | AppError;

/** Resolves with the error when the value is forbidden or no longer exists. Throws every other error. */
export async function orRefusal<Value>(reading: Promise<Value>): Promise<ReadOrRefused<Value>> {
  try {
    return await reading;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

function isRefusal(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  return error.code === 'controlPlane.forbidden' || error.failure.httpStatus === 404;
}

/** For optional information: resolves with null when the request failed. Throws errors that end the reading. */
export async function orNull<Value>(
  reading: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    signal.throwIfAborted();
    const isAnswered = error instanceof AppError && error.code.startsWith('controlPlane.');
    if (!isAnswered || error.code === 'controlPlane.unauthorized') throw error;
    return null;
  }
}

/** Throws the first refusal if all lists were refused. */
export function assertOneIsRead(lists: readonly ReadOrRefused<unknown>[]): void {
  const refusals = lists.filter((list) => list instanceof AppError);
  if (refusals[0] !== undefined && refusals.length === lists.length) throw refusals[0];
}

export function isReadWhole(list: ReadOrRefused<ListRead<unknown>>): boolean {
  return !(list instanceof AppError) && list.isWhole;
}

export function hasEntries(list: ReadOrRefused<ListRead<unknown>>): boolean {
  return !(list instanceof AppError) && list.entries.length > 0;
}
