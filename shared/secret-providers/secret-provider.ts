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
 * One or more PEM certificates, or an empty string. Drops the rest of the text: files often contain a private key too,
 * which must not be stored in the settings.
 */
const Certificates = z
  .string()
  .trim()
  .max(100_000)
  .refine((text) => text === '' || certificatesIn(text).length > 0)
  .transform((text) => certificatesIn(text).join('\n'));

/** Such as `eu-west-rbx`, `ca-east-bhs` or `us-east-vin`. */
const okmsRegion = /^(?<continent>[a-z]{2,4})-[a-z]+-[a-z0-9]+$/;

/** Address of a region's OKMS domains, from its name or its address (OVHcloud's guides, October 2025). */
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
    /** With a personal access token, or with an access certificate in TLS. */
    signIn: z.enum(['token', 'certificate']).default('token'),
    /** The access certificate, with intermediate certificates if there are any. Not a secret. */
    certificate: Certificates.default(''),
  })
  .refine(({ signIn, certificate }) => signIn === 'token' || certificate !== '', {
    path: ['certificate'],
  })
  .refine(({ signIn, address }) => signIn === 'token' || /^https:/i.test(address), {
    path: ['address'],
  });

/** Excludes network shares: on Windows, opening one signs the user in there. */
const AbsolutePath = z
  .string()
  .trim()
  .max(4000)
  .regex(/^(?:\/(?!\/)|[A-Za-z]:[\\/](?![\\/]))/);

/** Settings of a secret provider, without secrets. Empty strings mean not set. */
export const ProviderSettings = z.discriminatedUnion('kind', [
  /** HashiCorp Vault or OpenBao, KV version 1 or 2. */
  z.object({
    kind: z.literal('vault'),
    address: BaseUrl,
    namespace: Word,
    caCertificate: Certificates,
  }),
  /** OVHcloud Secret Manager, through its Vault-compatible KV2 API. */
  OvhcloudSettings,
  z.object({
    kind: z.literal('aws'),
    region: RequiredWord,
    /** Empty: sign in with the AWS settings of this computer. */
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

/** A secret for signing in at a provider, stored in the vault. */
export const ProviderSecretField = z.enum([
  'token',
  'secretAccessKey',
  'sessionToken',
  'serviceAccountKey',
  'secretKey',
  /** Private key of an access certificate, in PEM. */
  'privateKey',
  /** Decrypts the private key. */
  'keyPassphrase',
]);
export type ProviderSecretField = z.infer<typeof ProviderSecretField>;

/** As typed. An absent or empty field means: keep the stored secret, or have none. */
export const ProviderSecrets = z.partialRecord(ProviderSecretField, z.string().max(20_000));
export type ProviderSecrets = z.infer<typeof ProviderSecrets>;

/** Removes what pasting adds, except from a passphrase, which can start or end with spaces. */
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

/** The secrets that a provider can sign in with, main secret first. */
export function secretFieldsOf(settings: {
  kind: ProviderKind;
  signIn?: string | undefined;
}): readonly ProviderSecretField[] {
  const isByCertificate = settings.kind === 'ovhcloud' && settings.signIn === 'certificate';
  return isByCertificate ? ['privateKey', 'keyPassphrase'] : secretFields[settings.kind];
}

export const ProviderName = z.string().trim().min(1).max(100);

/** A service or file that a sync reads keys from, as stored in the settings. No secrets. */
export const SecretProvider = z.object({
  id: ProviderId,
  name: ProviderName,
  settings: ProviderSettings,
  createdAt: Instant,
});
export type SecretProvider = z.infer<typeof SecretProvider>;

/** A provider as the window shows it. */
export const SecretProviderSummary = SecretProvider.extend({
  /** State of its own token. `absent` is normal for a provider that needs none, or uses this computer's settings. */
  credentials: CredentialSummary,
  /** When its access certificate expires. null: it has none, or it cannot be parsed. */
  certificateExpiresAt: Instant.nullable(),
  /** Names of the inventories and apps that use keys from it. */
  usedBy: z.array(z.string()),
});
export type SecretProviderSummary = z.infer<typeof SecretProviderSummary>;

/** A private key file that the user chose. Main reads it when needed; the window never sees its content. */
export const ChosenKey = z.object({
  keyId: z.uuid(),
  fileName: z.string(),
  /** Whether it needs a passphrase. */
  isEncrypted: z.boolean(),
});
export type ChosenKey = z.infer<typeof ChosenKey>;

/** Result of testing a provider; failures are thrown as errors. */
export const ProviderReport = z.object({
  /** Whether a reference was given and a secret was read from it. Does not contain the secret. */
  isReferenceRead: z.boolean(),
  /** When its token or certificate expires. null: never, or not reported. */
  expiresAt: Instant.nullable(),
});
export type ProviderReport = z.infer<typeof ProviderReport>;
