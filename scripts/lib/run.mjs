import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Makes this project's tools available to spawned commands by name. */
export function putLocalToolsOnPath() {
  const folder = join(projectFolder, 'node_modules', '.bin');
  process.env.PATH = `${folder}${delimiter}${process.env.PATH ?? ''}`;
}

/**
 * Starts a command that npm may have installed. On Windows these are .cmd files, which only the shell can start, and
 * the shell needs every argument quoted.
 */
function start(command, args, options) {
  if (process.platform !== 'win32' || isAbsolute(command)) return spawn(command, args, options);
  const line = [command, ...args].map((part) => `"${part.replaceAll('"', '\\"')}"`).join(' ');
  return spawn(line, { ...options, shell: true });
}

/** The exit code of a child process as a shell reports it. */
export function exitCode(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

/**
 * Runs a command in the project folder, and returns its exit code. Forwards signals to the child, and waits for it to
 * end.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { cwd: projectFolder, stdio: 'inherit', ...options });
    const forward = (signal) => {
      // The terminal has already sent Ctrl-C to the child; a second one would kill it at once.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
    const stopForwarding = () => {
      for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
    };
    child.once('error', (error) => {
      stopForwarding();
      reject(
        error.code === 'ENOENT' ? new Error(`The command "${command}" was not found.`) : error,
      );
    });
    child.once('exit', (code, signal) => {
      stopForwarding();
      resolve(exitCode(code, signal));
    });
  });
}
