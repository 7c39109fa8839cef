import type { PageReport } from '../../shared/support/diagnosis.ts';
import { call } from './client.ts';

/** Longer ones are cut here: main refuses them. */
const maxStack = 20_000;

/**
 * Has main write an error of the page into the log: its kind and where it happened, never its message. Answers with
 * the reference to quote; null where there is none.
 */
export async function reportError(
  kind: PageReport['kind'],
  error: unknown,
  componentStack = '',
): Promise<string | null> {
  const isError = error instanceof Error;
  // The first lines of a stack are the message.
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

/** Reports what nothing in the page caught. */
export function reportUncaughtErrors(): void {
  window.addEventListener('error', ({ error }) => {
    // What Chromium remarks on layouts has no error.
    if (error instanceof Error) void reportError('error', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    void reportError('rejection', reason);
  });
}
