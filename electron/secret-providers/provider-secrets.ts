import { isSameRecipient } from './rules/secret-recipient.ts';
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
