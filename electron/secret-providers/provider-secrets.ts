import { ownSecretOf } from '../../shared/secret-providers/rules/own-secret.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type {
  ProviderSecretField,
  ProviderSecrets,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import { cleanSecret, secretFieldsOf } from '../../shared/secret-providers/secret-provider.ts';

/** The settings of a provider, and its secrets as typed. */
export interface Access {
  settings: ProviderSettings;
  secrets: ProviderSecrets;
}

/** Secrets as stored in the vault. */
type Stored = Readonly<Record<string, string | undefined>>;

/** Returns the secrets that these settings use, without empty ones. */
export function secretsFor(settings: ProviderSettings, secrets: Stored): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(settings).flatMap((field) => {
      const secret = cleanSecret(field, secrets[field] ?? '');
      return secret === '' ? [] : [[field, secret]];
    }),
  );
}

/** Whether a field was left empty that a stored secret could fill. */
export function leavesOut({ settings, secrets }: Access): boolean {
  return missingOf(settings, secretsFor(settings, secrets)).length > 0;
}

/**
 * Returns the typed secrets, completed with stored ones. A stored secret is only sent where it was entered for: throws
 * `provider.otherAddress` if it would be needed elsewhere.
 */
export function completed(
  access: Access,
  before: ProviderSettings,
  stored: Stored,
): ProviderSecrets {
  const { settings } = access;
  const typed = secretsFor(settings, access.secrets);
  const usable = secretsFor(settings, stored);
  const missing = missingOf(settings, typed).filter((field) => usable[field] !== undefined);
  if (missing.length === 0) return typed;
  if (!isSameRecipient(before, settings)) throw new AppError('provider.otherAddress');
  return { ...Object.fromEntries(missing.map((field) => [field, usable[field]])), ...typed };
}

/**
 * Whether secrets go to the same recipient with both settings. Compares everything that decides who gets them: host,
 * region and project, the certificates that authenticate the host, and the owner of the key.
 */
export function isSameRecipient(before: ProviderSettings, after: ProviderSettings): boolean {
  return recipientOf(before) === recipientOf(after);
}

/** Returns the recipient of the secrets as one text. Stored secrets are bound to it; see `Binding`. */
export function recipientOf(settings: ProviderSettings): string {
  const { kind } = settings;
  // A kind without a case does not compile: its secrets would be bound to nothing.
  let bound: readonly (string | null)[];
  switch (kind) {
    case 'vault':
      bound = [settings.address, settings.caCertificate];
      break;
    case 'ovhcloud':
      bound = [settings.address, settings.okmsId];
      break;
    case 'aws':
      bound = [settings.address, settings.region, settings.accessKeyId];
      break;
    case 'google':
      bound = [settings.address, settings.projectId];
      break;
    case 'scaleway':
      bound = [settings.address, settings.region];
      break;
    case 'environment':
    case 'file':
      return kind;
  }
  return JSON.stringify([kind, ...bound]);
}

/**
 * Returns the fields to fill from the vault. None when the main secret is typed: the other secrets belong to one main
 * secret only.
 */
function missingOf(settings: ProviderSettings, typed: Stored): ProviderSecretField[] {
  const [main, ...others] = fieldsOf(settings);
  if (main === undefined || typed[main] !== undefined) return [];
  return [main, ...others].filter((field) => typed[field] === undefined);
}

function fieldsOf(settings: ProviderSettings): readonly ProviderSecretField[] {
  return ownSecretOf(settings) === 'not-used' ? [] : secretFieldsOf(settings);
}
