import { z } from 'zod';
import { ProviderId } from '../bridge/ids.ts';
import { KeyText } from './key-text.ts';

/**
 * How an inventory signs in at OVHcloud: with the three keys of an application, or as an OAuth2 service
 * account, whose rights come from IAM policies instead of access rules.
 */
export const SignInMethod = z.enum(['consumer-key', 'service-account']);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** One secret that a method needs. */
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

/** Where a secret is, in the words of its provider: see `shared/secret-providers/rules/secret-reference.ts`. */
const SecretReference = z.string().trim().min(1).max(1000);

/** A secret at a provider. */
export const FromProvider = z.object({
  kind: z.literal('provider'),
  providerId: ProviderId,
  reference: SecretReference,
});

/** Where a key is taken from when a sync needs it. Says nothing of the key itself. */
export const KeySource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vault') }),
  FromProvider,
]);
export type KeySource = z.infer<typeof KeySource>;

/** How an inventory signs in, as kept in its settings: a source for each field of the method. No secret. */
export const SignIn = z
  .object({ method: SignInMethod, sources: z.partialRecord(KeyField, KeySource) })
  .refine(({ method, sources }) => hasFieldsOf(method, sources));
export type SignIn = z.infer<typeof SignIn>;

/** A sign-in in the browser, or a place keys can be imported from: ids that main gives out, and forgets at quit. */
export const AttemptId = z.uuid();
export const ImportId = z.uuid();

/** A secret that the vault has already: the form was left as it is. */
export const StoredSecret = z.object({ kind: z.literal('stored') });

/**
 * A key as the form gives it. `obtained`: from a sign-in in the
 * browser; `imported`: from a file or variable that main reads. Neither ever comes to the window.
 */
export const KeyInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: KeyText }),
  StoredSecret,
  FromProvider,
  z.object({ kind: z.literal('obtained'), attemptId: AttemptId }),
  z.object({ kind: z.literal('imported'), importId: ImportId }),
]);
export type KeyInput = z.infer<typeof KeyInput>;

/** What the form gives for signing in: an input for each field of the method. */
export const SignInInput = z
  .object({ method: SignInMethod, keys: z.partialRecord(KeyField, KeyInput) })
  .refine(({ method, keys }) => hasFieldsOf(method, keys));
export type SignInInput = z.infer<typeof SignInInput>;

/** The half of a consumer-key sign-in that the user has before the browser gives the other. */
export const ApplicationInput = z.object({ applicationKey: KeyInput, applicationSecret: KeyInput });
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/**
 * How far a sign-in in the browser is. `waiting`: the user has not confirmed yet. `validated`: the
 * consumer key works, and main holds it for the form. The rest are ends.
 */
export const SignInAttempt = z.object({
  attemptId: AttemptId,
  state: z.enum(['waiting', 'validated', 'refused', 'timedOut', 'failed']),
  /** OVHcloud refuses the signature: not confirmed yet, or the application secret is wrong. */
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
