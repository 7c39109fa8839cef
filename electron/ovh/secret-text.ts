import { AppError } from '../../shared/errors.ts';
import { cleanMessage } from './errors.ts';

/** Texts are cleaned of secrets before they are cut as well: half a secret would not be found. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return (
    secrets
      .filter((secret) => secret !== '')
      .flatMap(formsOf)
      // A secret may be part of another.
      .toSorted((a, b) => b.length - a.length)
      .reduce((cleaned, form) => cleaned.replaceAll(form, '***'), text)
  );
}

/**
 * Should a server, or `fetch`, repeat a secret in its words, it goes no further: those words are shown
 * and logged. The cause is left out, for it has them too.
 */
export function withoutSecrets({ code, failure }: AppError, secrets: readonly string[]): AppError {
  const { message } = failure;
  return new AppError(code, { ...failure, message: message && hideSecrets(message, secrets) });
}

/** A message is one line, and so is a secret of several in it; a form that was sent has it encoded. */
function formsOf(secret: string): string[] {
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1);
  return [...new Set([secret, cleanMessage(secret) ?? secret, inForm])];
}
