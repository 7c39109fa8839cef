import { z } from 'zod';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Cipher } from './cipher.ts';
import type { Envelope } from './vault-document.ts';

/** The secrets of one owner by name. */
export type Secrets = Readonly<Record<string, string>>;
const Secrets = z.record(z.string(), z.string());

/**
 * Whose secrets they are, by id, and where alone they may be sent, as their owner writes it. Both are sealed with them:
 * written otherwise by a later version, what is stored opens for nobody.
 */
export interface Binding {
  owner: string;
  recipient: string;
}

/** What is encrypted as one. */
export interface Contents {
  binding: Binding;
  secrets: Secrets;
}

const Sealed = z
  .strictObject({
    version: z.literal(2),
    owner: z.string(),
    recipient: z.string(),
    secrets: Secrets,
  })
  .transform(({ owner, recipient, secrets }) => ({ binding: { owner, recipient }, secrets }));

/** Encrypts. Throws `vault.unwritable`. */
export async function sealed(
  { binding, secrets }: Contents,
  cipher: Cipher,
  by: Envelope['by'],
): Promise<Envelope> {
  const content = JSON.stringify({ version: 2, ...binding, secrets });
  const bytes = await cipher.encrypt(content).catch(() => {
    // The cause is left out on purpose: it could quote a secret.
    throw new AppError('vault.unwritable');
  });
  return { version: 1, by, cipherText: bytes.toString('base64') };
}

/** Decrypts. Throws `vault.unreadable`. */
export async function unsealed({ cipherText }: Envelope, cipher: Cipher) {
  try {
    const opened = await cipher.decrypt(Buffer.from(cipherText, 'base64'));
    const contents: Contents = Sealed.parse(JSON.parse(opened.text));
    return { contents, shouldReEncrypt: opened.shouldReEncrypt };
  } catch {
    // As above: a message of JSON.parse quotes what it could not parse.
    throw new AppError('vault.unreadable');
  }
}
