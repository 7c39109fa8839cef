import { AppError } from '../../shared/bridge/errors.ts';

/** A file that could not be written, said as the user can act on it: a full disk, or rights. */
export function storageFailure(error: unknown): unknown {
  // What is not the system's word is a bug of ours, and must show as one.
  if (!isSystemError(error)) return error;
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(error.code);
  const code = isFull ? 'storage.full' : 'storage.unwritable';
  return new AppError(code, { message: error.message }, { cause: error });
}

/** Whether the operating system refused, rather than our own code or Node's checks of its arguments. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'errno' in error && 'code' in error;
}
