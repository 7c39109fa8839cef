import type { PageReport } from '../../shared/support/diagnostics.ts';
import { call } from './client.ts';

/** Main rejects longer stacks, so they are cut here. */
const maxStack = 20_000;

/**
 * Has main log an error of the page: its kind and where it happened, never its message. Returns the reference to quote;
 * null if there is none.
 */
export async function reportError(
  kind: PageReport['kind'],
  error: unknown,
  componentStack = '',
): Promise<string | null> {
  const isError = error instanceof Error;
  // The first lines of a stack contain the message.
  const frames = `${isError ? (error.stack ?? '') : ''}\n${componentStack}`
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const name = isError && /^[A-Za-z][\w.]{0,59}$/.test(error.name) ? error.name : 'Error';
  try {
    const stack = frames.join('\n').slice(0, maxStack);
    const { reference } = await call('log.report', { kind, name, stack });
    return reference;
  } catch {
    return null;
  }
}

/** Reports uncaught errors of the page. */
export function reportUncaughtErrors(): void {
  window.addEventListener('error', ({ error }) => {
    // Chromium's notices about layout loops have no error object.
    if (error instanceof Error) void reportError('error', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    void reportError('rejection', reason);
  });
}
