import type { BrowserWindow } from 'electron';
import type { AuthorityTerms } from '../../network/extra-authorities.ts';
import { isAgreed, oneLine } from './question.ts';
import type { TrustWords } from './trust-words.ts';
import type { ShellWords } from '../words.ts';

/** As many as a question can show on a small screen. */
const mostShown = 5;

/** Asks outside of the page whether certificate authorities are to be trusted. */
export function trustQuestion(window: () => BrowserWindow | null, words: () => ShellWords) {
  return (path: string, authorities: readonly AuthorityTerms[]): Promise<boolean> => {
    const { cancel, trust } = words();
    const shown = authorities.slice(0, mostShown).map((authority) => linesOf(authority, trust));
    const left = authorities.length - shown.length;
    return isAgreed(window(), {
      message: trust.question(authorities.length),
      detail: [oneLine(path), ...shown, ...(left > 0 ? [trust.more(left)] : []), trust.danger].join(
        '\n\n',
      ),
      yes: trust.yes,
      no: cancel,
    });
  };
}

function linesOf(
  { subject, validFrom, validUntil, fingerprint }: AuthorityTerms,
  { valid }: TrustWords,
): string {
  return `${oneLine(subject)}\n${valid(dayOf(validFrom), dayOf(validUntil))}\nSHA-256 ${fingerprint}`;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
