import { z } from 'zod';
import { CredentialSummary } from './credentials.ts';
import { BaseUrl } from './endpoint.ts';
import { Instant, ProviderId } from './ids.ts';

const OptionalUrl = z.union([z.literal(''), BaseUrl]);
const Word = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\x21-\x7e]*$/);
const RequiredWord = Word.refine((text) => text !== '');
/** One or more certificates in PEM; empty: the system's. */
const Certificates = z
  .string()
  .trim()
  .max(100_000)
  .refine((text) => text === '' || text.includes('-----BEGIN CERTIFICATE-----'));

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
  z.object({
    kind: z.literal('ovhcloud'),
    /** Of the domain's region, such as `https://eu-west-rbx.okms.ovh.net`. */
    address: BaseUrl,
    okmsId: z.string().trim().pipe(z.uuid()),
  }),
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
]);
export type ProviderSecretField = z.infer<typeof ProviderSecretField>;

export const providerSecretFields: Record<ProviderKind, readonly ProviderSecretField[]> = {
  vault: ['token'],
  ovhcloud: ['token'],
  aws: ['secretAccessKey', 'sessionToken'],
  google: ['serviceAccountKey'],
  scaleway: ['secretKey'],
  environment: [],
  file: [],
};

/** As typed. A field left out or empty means: keep the stored one, or none. */
export const ProviderSecrets = z.partialRecord(ProviderSecretField, z.string().trim().max(20_000));
export type ProviderSecrets = z.infer<typeof ProviderSecrets>;

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
  /** Names of the inventories and apps with a key from it. */
  usedBy: z.array(z.string()),
});
export type SecretProviderSummary = z.infer<typeof SecretProviderSummary>;

/** What a test of a provider found; what it could not do is an error. */
export const ProviderReport = z.object({
  /** Whether a secret was read: a reference was given, and it led to one. Not the secret. */
  isReferenceRead: z.boolean(),
  /** When its token ends; null: without end, or not told. */
  expiresAt: Instant.nullable(),
});
export type ProviderReport = z.infer<typeof ProviderReport>;
