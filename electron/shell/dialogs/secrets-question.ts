import type { BrowserWindow } from 'electron';
import type { QuestionPorts } from '../../ports.ts';
import type { ShellWords } from '../words.ts';
import { isAgreed, oneLine } from './question.ts';
import type { SecretsWords } from './secrets-words.ts';

/** Asks outside of the page before secrets of apps are written to a file. */
export function secretsQuestion(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
): Pick<QuestionPorts, 'confirmSecrets'> {
  return {
    confirmSecrets(appNames) {
      const { cancel, secrets } = words();
      const { message, detail, yes } = secrets;
      return isAgreed(window(), {
        message: message(listOf(appNames, secrets)),
        detail,
        yes,
        no: cancel,
      });
    },
  };
}

const mostNames = 5;

function listOf(appNames: readonly string[], { app, more }: SecretsWords): string {
  const names = appNames.slice(0, mostNames).map((name) => app(oneLine(name)));
  const rest = appNames.length - names.length;
  return [...names, ...(rest > 0 ? [more(rest)] : [])].join(', ');
}
