import { z } from 'zod';
import { ProviderId } from '../bridge/ids.ts';
import { KeyText } from './key-text.ts';

/**
 * How an inventory signs in at OVHcloud: with the three keys of an application, or as an OAuth2 service account, whose
 * rights come from IAM policies instead of access rules.
 */
export const SignInMethod = z.enum(['consumer-key', 'service-account']);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** One secret of a sign-in method. */
export const KeyField = z.enum([
  'applicationKey',
  'applicationSecret',
  'consumerKey',
  'clientId',
  'clientSecret',
]);
export type KeyField = z.infer<typeof KeyField>;

export const keyFieldsOf: Record<SignInMethod, readonly KeyField[]> = {
  'consumer-key': ['applicationKey', 'applicationSecret', 'consumerKey'],
  'service-account': ['clientId', 'clientSecret'],
};

/** Where a secret is, in the syntax of its provider: see `shared/secret-providers/rules/secret-reference.ts`. */
const SecretReference = z.string().trim().min(1).max(1000);

/** A secret stored at a provider. */
export const FromProvider = z.object({
  kind: z.literal('provider'),
  providerId: ProviderId,
  reference: SecretReference,
});

/** Where a sync reads a key from. Does not contain the key. */
export const KeySource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vault') }),
  FromProvider,
]);
export type KeySource = z.infer<typeof KeySource>;

/** How an inventory signs in, as stored in its settings: a source for each field of the method. No secrets. */
export const SignIn = z
  .object({ method: SignInMethod, sources: z.partialRecord(KeyField, KeySource) })
  .refine(({ method, sources }) => hasFieldsOf(method, sources));
export type SignIn = z.infer<typeof SignIn>;

/** Id of a browser sign-in or of an importable set of keys. Main creates it, and forgets it at quit. */
export const AttemptId = z.uuid();
export const ImportId = z.uuid();

/** The secret that is already in the vault: the form field was not changed. */
export const StoredSecret = z.object({ kind: z.literal('stored') });

/**
 * A key as the form sends it. `obtained`: from a browser sign-in. `imported`: from a file or variable that main reads.
 * The window never sees either.
 */
export const KeyInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: KeyText }),
  StoredSecret,
  FromProvider,
  z.object({ kind: z.literal('obtained'), attemptId: AttemptId }),
  z.object({ kind: z.literal('imported'), importId: ImportId }),
]);
export type KeyInput = z.infer<typeof KeyInput>;

/** What the form sends for signing in: an input for each field of the method. */
export const SignInInput = z
  .object({ method: SignInMethod, keys: z.partialRecord(KeyField, KeyInput) })
  .refine(({ method, keys }) => hasFieldsOf(method, keys));
export type SignInInput = z.infer<typeof SignInInput>;

/** The part of a consumer-key sign-in that the user has before the browser sign-in returns the rest. */
export const ApplicationInput = z.object({ applicationKey: KeyInput, applicationSecret: KeyInput });
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/**
 * State of a browser sign-in. `waiting`: the user has not confirmed yet. `validated`: the consumer key works, and main
 * holds it for the form. All other states are final.
 */
export const SignInAttempt = z.object({
  attemptId: AttemptId,
  state: z.enum(['waiting', 'validated', 'refused', 'timedOut', 'failed']),
  /** OVHcloud rejects the signature: not confirmed yet, or the application secret is wrong. */
  isSignatureRefused: z.boolean(),
});
export type SignInAttempt = z.infer<typeof SignInAttempt>;

function hasFieldsOf(method: SignInMethod, fields: Partial<Record<KeyField, unknown>>): boolean {
  const needed = keyFieldsOf[method];
  return (
    Object.keys(fields).length === needed.length &&
    needed.every((field) => fields[field] !== undefined)
  );
}
