import { AppError } from '../../../shared/bridge/errors.ts';
import type { ListRead } from './pages.ts';

/** What was asked for, or why it is refused: other lists still tell what they have. */
export type ReadOrRefused<Value> = Value | AppError;

/** Of what may not be seen, or is no more, the refusal. */
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

/** Of what is only asked to know more, null where it was not answered; what ends the reading still ends it. */
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

/** Throws a refusal where there is nothing else. */
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
