import { z } from 'zod';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Cipher } from './cipher.ts';
import type { Envelope } from './vault-document.ts';

/** The secrets of one owner by name. */
export type Secrets = Readonly<Record<string, string>>;
const Secrets = z.record(z.string(), z.string());

/**
 * The id of the secrets' owner, and the only recipient that they may be sent to, in the owner's format. Both are
 * encrypted with the secrets: if a later version changes the format, stored secrets cannot be opened.
 */
export interface Binding {
  owner: string;
  recipient: string;
}

/** The contents of one encrypted entry. */
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
    // The cause is dropped on purpose: it could quote a secret.
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
    // As above: an error of JSON.parse quotes its input.
    throw new AppError('vault.unreadable');
  }
}
