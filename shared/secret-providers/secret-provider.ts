import { z } from 'zod';
import { certificatesIn } from '../basics/pem.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { BaseUrl } from '../accounts/endpoint.ts';
import { Instant, ProviderId } from '../bridge/ids.ts';

const OptionalUrl = z.union([z.literal(''), BaseUrl]);
const Word = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\x21-\x7e]*$/);
const RequiredWord = Word.refine((text) => text !== '');
/**
 * One or more certificates in PEM, or an empty text. Files often have a private key beside them, which must not be kept
 * where the settings are.
 */
const Certificates = z
  .string()
  .trim()
  .max(100_000)
  .refine((text) => text === '' || certificatesIn(text).length > 0)
  .transform((text) => certificatesIn(text).join('\n'));

/** Such as `eu-west-rbx`, `ca-east-bhs` or `us-east-vin`. */
const okmsRegion = /^(?<continent>[a-z]{2,4})-[a-z]+-[a-z0-9]+$/;

/** Where a region's OKMS domains are, by its name or its address (OVHcloud's guides, October 2025). */
const OkmsAddress = z
  .string()
  .trim()
  .transform((text) => {
    const continent = okmsRegion.exec(text)?.groups?.['continent'];
    if (continent === undefined) return text;
    return `https://${text}.okms.ovh.${continent === 'us' ? 'us' : 'net'}`;
  })
  .pipe(BaseUrl);

const OvhcloudSettings = z
  .object({
    kind: z.literal('ovhcloud'),
    /** Such as `https://eu-west-rbx.okms.ovh.net`. */
    address: OkmsAddress,
    okmsId: z.string().trim().pipe(z.uuid()),
    /** By a personal access token, or by an access certificate in TLS. */
    signIn: z.enum(['token', 'certificate']).default('token'),
    /** The access certificate, and those between it and its authority if there are any. It is no secret. */
    certificate: Certificates.default(''),
  })
  .refine(({ signIn, certificate }) => signIn === 'token' || certificate !== '', {
    path: ['certificate'],
  })
  .refine(({ signIn, address }) => signIn === 'token' || /^https:/i.test(address), {
    path: ['address'],
  });

/** Not a share of the network: opening one on Windows signs the user in there. */
const AbsolutePath = z
  .string()
  .trim()
  .max(4000)
  .regex(/^(?:\/(?!\/)|[A-Za-z]:[\\/](?![\\/]))/);

/** Where secrets are read from, without anything secret. Empty texts mean: not set. */
export const ProviderSettings = z.discriminatedUnion('kind', [
  /** HashiCorp Vault or OpenBao, KV version 1 or 2. */
  z.object({
    kind: z.literal('vault'),
    address: BaseUrl,
    namespace: Word,
    caCertificate: Certificates,
  }),
  /** OVHcloud Secret Manager, by its Vault-compatible KV2 API. */
  OvhcloudSettings,
  z.object({
    kind: z.literal('aws'),
    region: RequiredWord,
    /** Empty: the AWS settings of this computer sign in. */
    accessKeyId: Word,
    /** Only for a private endpoint. */
    address: OptionalUrl,
  }),
  z.object({ kind: z.literal('google'), projectId: RequiredWord, address: OptionalUrl }),
  z.object({ kind: z.literal('scaleway'), region: RequiredWord, address: OptionalUrl }),
  z.object({ kind: z.literal('environment') }),
  /** A file in the format of `ovh.conf`. */
  z.object({ kind: z.literal('file'), path: AbsolutePath }),
]);
export type ProviderSettings = z.infer<typeof ProviderSettings>;
export type ProviderKind = ProviderSettings['kind'];

/** A secret by which we sign in at a provider. Kept in the vault. */
export const ProviderSecretField = z.enum([
  'token',
  'secretAccessKey',
  'sessionToken',
  'serviceAccountKey',
  'secretKey',
  /** Of an access certificate, in PEM. */
  'privateKey',
  /** Opens the private key. */
  'keyPassphrase',
]);
export type ProviderSecretField = z.infer<typeof ProviderSecretField>;

/** As typed. A field left out or empty means: keep the stored one, or none. */
export const ProviderSecrets = z.partialRecord(ProviderSecretField, z.string().max(20_000));
export type ProviderSecrets = z.infer<typeof ProviderSecrets>;

/** A secret as it is meant: without what pasting adds, but for a passphrase, which may have spaces at its ends. */
export function cleanSecret(field: ProviderSecretField, text: string): string {
  return field === 'keyPassphrase' ? text : text.trim();
}

const secretFields: Record<ProviderKind, readonly ProviderSecretField[]> = {
  vault: ['token'],
  ovhcloud: ['token'],
  aws: ['secretAccessKey', 'sessionToken'],
  google: ['serviceAccountKey'],
  scaleway: ['secretKey'],
  environment: [],
  file: [],
};

/** What a provider may sign in with, the main secret first. */
export function secretFieldsOf(settings: {
  kind: ProviderKind;
  signIn?: string | undefined;
}): readonly ProviderSecretField[] {
  const isByCertificate = settings.kind === 'ovhcloud' && settings.signIn === 'certificate';
  return isByCertificate ? ['privateKey', 'keyPassphrase'] : secretFields[settings.kind];
}

export const ProviderName = z.string().trim().min(1).max(100);

/** A place that keys can be read from at sync time, as it is kept in the settings. No secret. */
export const SecretProvider = z.object({
  id: ProviderId,
  name: ProviderName,
  settings: ProviderSettings,
  createdAt: Instant,
});
export type SecretProvider = z.infer<typeof SecretProvider>;

/** A provider as the window shows it. */
export const SecretProviderSummary = SecretProvider.extend({
  /** Of its own token; `absent` is normal for one that needs none, or signs in by this computer's settings. */
  credentials: CredentialSummary,
  /** When the access certificate that it signs in with ends; null: it has none, or one that cannot be read. */
  certificateExpiresAt: Instant.nullable(),
  /** Names of the inventories and apps with a key from it. */
  usedBy: z.array(z.string()),
});
export type SecretProviderSummary = z.infer<typeof SecretProviderSummary>;

/** A private key in a file that the user chose. Main reads it when it is used; the window never sees it. */
export const ChosenKey = z.object({
  keyId: z.uuid(),
  fileName: z.string(),
  /** Whether it opens by a passphrase only. */
  isEncrypted: z.boolean(),
});
export type ChosenKey = z.infer<typeof ChosenKey>;

/** What a test of a provider found; what it could not do is an error. */
export const ProviderReport = z.object({
  /** Whether a secret was read: a reference was given, and it led to one. Not the secret. */
  isReferenceRead: z.boolean(),
  /** When its token or certificate ends; null: without end, or not told. */
  expiresAt: Instant.nullable(),
});
export type ProviderReport = z.infer<typeof ProviderReport>;
