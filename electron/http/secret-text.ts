import { AppError } from '../../shared/bridge/errors.ts';
import { cleanMessage } from './clean-message.ts';

/** Hides secrets, and the beginning of a secret at the end of a text that was cut. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap(formsOf)
    // The longest first: a secret may be part of another.
    .toSorted((a, b) => b.length - a.length);
  return hideCut(
    forms.reduce((cleaned, form) => cleaned.replaceAll(form, hidden), text),
    forms,
  );
}

const hidden = '***';
const cutMark = '…';

/** `cleanMessage` may have cut in the middle of a secret. */
function hideCut(text: string, forms: readonly string[]): string {
  if (!text.endsWith(cutMark)) return text;
  const beginning = text.slice(0, -cutMark.length);
  const halves = forms.map((form) => lengthOfBeginning(form, beginning));
  const half = Math.max(0, ...halves);
  return half === 0 ? text : `${beginning.slice(0, -half)}${hidden}${cutMark}`;
}

/** How many characters of a secret's beginning the text ends with. */
function lengthOfBeginning(form: string, text: string): number {
  let length = Math.min(form.length, text.length);
  while (!text.endsWith(form.slice(0, length))) length -= 1;
  return length;
}

/**
 * Hides secrets that a server, or `fetch`, repeats in its message, which is shown and logged. Drops the cause, because
 * it contains the message too.
 */
export function withoutSecrets({ code, failure }: AppError, secrets: readonly string[]): AppError {
  const hide = (text: string | null) => text && hideSecrets(text, secrets);
  const { message, reference } = failure;
  return new AppError(code, { ...failure, message: hide(message), reference: hide(reference) });
}

/** A secret as it is, in one line as messages are, and encoded as in a form that was sent. */
function formsOf(secret: string): string[] {
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
  return [...new Set([secret, cleanMessage(secret) ?? secret, inForm])];
}
