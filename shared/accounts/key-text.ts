import { z } from 'zod';

/** Removes what pasting adds: spaces, line breaks, and quotes around the whole text. */
export function cleanPastedKey(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

/** OVHcloud keys are letters and digits. Characters that a header cannot carry are never part of a key. */
const keyShape = /^[\x21-\x7e]+$/;

/** Whether a cleaned text can be a key. */
export function isKeyText(key: string): boolean {
  return keyShape.test(key);
}

/** A key, typed or read, after cleaning. */
export const KeyText = z
  .string()
  .max(500)
  .transform(cleanPastedKey)
  .pipe(z.string().regex(keyShape));
