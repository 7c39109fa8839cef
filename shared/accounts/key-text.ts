import { z } from 'zod';

/** Takes what pasting adds: spaces, line ends, quotes around the whole. */
export function cleanPastedKey(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

/** OVHcloud's keys are letters and digits; anything that a header cannot carry was not copied from there. */
const keyShape = /^[\x21-\x7e]+$/;

/** Whether a key, cleaned, could be one. */
export function isKeyText(key: string): boolean {
  return keyShape.test(key);
}

/** A key as typed or read somewhere, cleaned. */
export const KeyText = z
  .string()
  .max(500)
  .transform(cleanPastedKey)
  .pipe(z.string().regex(keyShape));
