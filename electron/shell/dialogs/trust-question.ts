import type { BrowserWindow } from 'electron';
import type { AuthorityTerms } from '../../network/extra-authorities.ts';
import { confirm, oneLine } from './question.ts';
import type { Translate } from '../texts.ts';

/** As many as fit into a dialog on a small screen. */
const mostShown = 5;

/** Asks outside of the page whether to trust certificate authorities. */
export function trustQuestion(window: () => BrowserWindow | null, texts: () => Translate) {
  return (path: string, authorities: readonly AuthorityTerms[]): Promise<boolean> => {
    const t = texts();
    const shown = authorities.slice(0, mostShown).map((authority) => linesOf(authority, t));
    const left = authorities.length - shown.length;
    return confirm(window(), {
      message: t('dialogs.authorities', { count: authorities.length }),
      detail: [
        oneLine(path),
        ...shown,
        ...(left > 0 ? [t('dialogs.authoritiesMore', { count: left })] : []),
        t('dialogs.authoritiesDanger'),
      ].join('\n\n'),
      yes: t('dialogs.authoritiesYes'),
      no: t('dialogs.cancel'),
    });
  };
}

function linesOf(
  { subject, validFrom, validUntil, fingerprint }: AuthorityTerms,
  t: Translate,
): string {
  const validity = t('dialogs.authorityValid', {
    from: dayOf(validFrom),
    until: dayOf(validUntil),
  });
  return `${oneLine(subject)}\n${validity}\nSHA-256 ${fingerprint}`;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
