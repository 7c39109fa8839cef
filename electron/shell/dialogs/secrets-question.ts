import type { BrowserWindow } from 'electron';
import type { QuestionPorts } from '../../ports.ts';
import type { Translate } from '../texts.ts';
import { confirm, oneLine } from './question.ts';

/** Asks outside of the page before secrets of apps are written to a file. */
export function secretsQuestion(
  window: () => BrowserWindow | null,
  texts: () => Translate,
  locale: () => string,
): Pick<QuestionPorts, 'confirmSecrets'> {
  return {
    confirmSecrets(appNames) {
      const t = texts();
      return confirm(window(), {
        message: t('dialogs.secrets', { apps: listOf(appNames, t, locale()) }),
        detail: t('dialogs.secretsDetail'),
        yes: t('dialogs.secretsYes'),
        no: t('dialogs.cancel'),
      });
    },
  };
}

const mostNames = 5;

function listOf(appNames: readonly string[], t: Translate, locale: string): string {
  const names = appNames
    .slice(0, mostNames)
    .map((name) => t('dialogs.secretsApp', { app: oneLine(name) }));
  const rest = appNames.length - names.length;
  if (rest > 0) names.push(t('dialogs.secretsMore', { count: rest }));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
