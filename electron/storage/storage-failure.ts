import { AppError } from '../../shared/bridge/errors.ts';

/** Maps a failed write to an error that the user can act on: a full disk, or missing rights. */
export function storageFailure(error: unknown): unknown {
  // Errors that are not the system's are bugs, and must stay visible as such.
  if (!isSystemError(error)) return error;
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(error.code);
  const code = isFull ? 'storage.full' : 'storage.unwritable';
  return new AppError(code, { message: error.message }, { cause: error });
}

/** Whether the operating system refused, as opposed to our own code or Node's argument checks. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'errno' in error && 'code' in error;
}
