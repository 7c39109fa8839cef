import { AppError, type ErrorCode } from '../../../shared/bridge/errors.ts';
import { lastWords, type ProcessEnd } from '../../processes/processes.ts';
import type { NoPlakar } from '../../../shared/plakar-apps/plakar-app.ts';

/** Messages of plakar, the programs it starts and the servers they contact, the most specific first. */
const byWords: readonly (readonly [RegExp, ErrorCode])[] = [
  [/Host key verification failed|REMOTE HOST IDENTIFICATION/i, 'connection.hostKeyUnknown'],
  [
    /Permission denied \(|Access denied for user|password authentication failed|no password supplied|ERROR 1045|28P01/i,
    'connection.wrongKeys',
  ],
  [
    /no pg_hba\.conf entry|is not allowed to connect|permission denied for|ERROR 1130|ERROR 1044/i,
    'connection.forbidden',
  ],
  [/executable file not found|exec [^\n]{1,1000}: no such file/i, 'connection.programMissing'],
  [
    /could not resolve hostname|no such host|unknown (?:mysql )?server host/i,
    'connection.noSuchHost',
  ],
  [/connection refused|\(111\)/i, 'connection.refused'],
  [/timed? ?out|deadline exceeded|\(110\)/i, 'connection.timeout'],
  [/no route to host|network is unreachable|ERROR 2003/i, 'connection.unreachable'],
  [/server refused TLS|does not support SSL|SSL is required but/i, 'connection.noTls'],
  [/x509|certificate/i, 'connection.untrustedCertificate'],
  [/file does not exist|no such file or directory|SSH_FX_NO_SUCH_FILE/i, 'connection.noSuchPath'],
];

/** Returns why plakar could not run the test; null if it could. Old versions have no `ping` and print their usage. */
export function whyUnable(end: ProcessEnd): NoPlakar | null {
  const { exitCode } = end;
  const said = lastWords(end);
  if (/unsupported (?:\w+ )?protocol|backend '[^']*' does not exist/i.test(said)) {
    return 'integration-missing';
  }
  const isUsage = exitCode === 64 || /^(?:\S+: )?usage: plakar|unknown subcommand/im.test(said);
  return isUsage || exitCode === 78 ? 'incompatible' : null;
}

/** Does not quote plakar's output: it may contain a location, an option or a password. */
export function failureOfPing(end: ProcessEnd): AppError {
  const { exitCode } = end;
  const said = lastWords(end);
  const code = byWords.find(([words]) => words.test(said))?.[1] ?? 'connection.failed';
  const message = exitCode === null ? null : `plakar: exit code ${exitCode}`;
  return new AppError(code, { message });
}
