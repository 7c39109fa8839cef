import { AppError, type ErrorCode } from '../../../../shared/bridge/errors.ts';
import { lastWords, type ProcessEnd } from '../../../processes/processes.ts';

/** plakar's exit codes with a specific meaning. */
const codes: Readonly<Record<number, ErrorCode>> = {
  66: 'plakar.storeNotFound',
  77: 'plakar.wrongPassphrase',
  78: 'plakar.incompatible',
};

/** Does not quote plakar's output: it may contain a location with a password. */
export function failureOfExit(end: ProcessEnd): AppError {
  const { exitCode } = end;
  const known = exitCode === null ? undefined : codes[exitCode];
  if (/unsupported (?:backend )?protocol|backend '[^']*' does not exist/i.test(lastWords(end))) {
    return new AppError('plakar.integrationMissing');
  }
  const message = exitCode === null ? null : `exit code ${exitCode}`;
  return new AppError(known ?? 'plakar.failed', { message });
}

export function failureOfStart(error: unknown): AppError {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR'
    ? new AppError('plakar.notFound')
    : new AppError('plakar.failed', { message: code ?? null });
}
