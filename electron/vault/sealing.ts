import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { Cipher } from './cipher.ts';
import type { Envelope } from './vault-document.ts';

/** The secrets of one owner, an inventory or a provider, by name. */
export type Secrets = Readonly<Record<string, string>>;
const Secrets = z.record(z.string(), z.string());

/** Encrypts. Throws `vault.unwritable`. */
export async function sealed(
  secrets: Secrets,
  cipher: Cipher,
  by: Envelope['by'],
): Promise<Envelope> {
  const bytes = await cipher.encrypt(JSON.stringify(secrets)).catch(() => {
    // The cause is left out on purpose: it could quote a secret.
    throw new AppError('vault.unwritable');
  });
  return { version: 1, by, cipherText: bytes.toString('base64') };
}

/** Decrypts. Throws `vault.unreadable`. */
export async function unsealed({ cipherText }: Envelope, cipher: Cipher) {
  try {
    const opened = await cipher.decrypt(Buffer.from(cipherText, 'base64'));
    const secrets: Secrets = Secrets.parse(JSON.parse(opened.text));
    return { secrets, shouldReEncrypt: opened.shouldReEncrypt };
  } catch {
    // As above: a message of JSON.parse quotes what it could not parse.
    throw new AppError('vault.unreadable');
  }
}
