import { AppError } from '../../shared/bridge/errors.ts';
import { cleanMessage } from './clean-message.ts';

/** Strikes secrets out, and at the end of a text that was cut how one begins. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap(formsOf)
    // A secret may be part of another.
    .toSorted((a, b) => b.length - a.length);
  return hideCut(
    forms.reduce((cleaned, form) => cleaned.replaceAll(form, hidden), text),
    forms,
  );
}

const hidden = '***';
const cutMark = '…';

/** What `cleanMessage` cut may have kept half of a secret. */
function hideCut(text: string, forms: readonly string[]): string {
  if (!text.endsWith(cutMark)) return text;
  const kept = text.slice(0, -cutMark.length);
  const halves = forms.map((form) => lengthOfBeginning(form, kept));
  const half = Math.max(0, ...halves);
  return half === 0 ? text : `${kept.slice(0, -half)}${hidden}${cutMark}`;
}

/** How much of the beginning of a secret a text ends with. */
function lengthOfBeginning(form: string, text: string): number {
  let length = Math.min(form.length, text.length);
  while (!text.endsWith(form.slice(0, length))) length -= 1;
  return length;
}

/**
 * Should a server, or `fetch`, repeat a secret in its words, it goes no further: those words are shown
 * and logged. The cause is left out, for it has them too.
 */
export function withoutSecrets({ code, failure }: AppError, secrets: readonly string[]): AppError {
  const hide = (text: string | null) => text && hideSecrets(text, secrets);
  const { message, reference } = failure;
  return new AppError(code, { ...failure, message: hide(message), reference: hide(reference) });
}

/** A message is one line, and so is a secret of several in it; a form that was sent has it encoded. */
function formsOf(secret: string): string[] {
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
  return [...new Set([secret, cleanMessage(secret) ?? secret, inForm])];
}
