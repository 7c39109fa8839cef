import { AppError } from '../../shared/bridge/errors.ts';
import type {
  ProviderSecretField,
  ProviderSecrets,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import { cleanSecret, secretFieldsOf } from '../../shared/secret-providers/secret-provider.ts';

/** Where a provider is and its secrets as typed. */
export interface Access {
  settings: ProviderSettings;
  secrets: ProviderSecrets;
}

/** Secrets as the vault has them. */
type Stored = Readonly<Record<string, string | undefined>>;

/** Of secrets, those that these settings have a use for, and only where they say something. */
export function secretsFor(settings: ProviderSettings, secrets: Stored): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(settings).flatMap((field) => {
      const secret = cleanSecret(field, secrets[field] ?? '');
      return secret === '' ? [] : [[field, secret]];
    }),
  );
}

/** Whether what was left empty would be filled from the vault, if the vault has it. */
export function leavesOut({ settings, secrets }: Access): boolean {
  return missingOf(settings, secretsFor(settings, secrets)).length > 0;
}

/**
 * What was typed, with what was not from the stored secrets. A stored secret never goes anywhere but
 * where it was entered for: throws `provider.otherAddress` where it would be needed elsewhere.
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
 * Whether secrets go to the same place by both settings. Everything that decides who gets them counts:
 * host, region and project, the certificates by which the host proves itself, and whose key it is.
 */
export function isSameRecipient(before: ProviderSettings, after: ProviderSettings): boolean {
  return recipientOf(before) === recipientOf(after);
}

/** Who gets the secrets, in one text. What is stored is bound to it: see `Binding`. */
export function recipientOf(settings: ProviderSettings): string {
  const { kind } = settings;
  if (settings.kind === 'vault') {
    return JSON.stringify([kind, settings.address, settings.caCertificate]);
  }
  if (settings.kind === 'ovhcloud') {
    return JSON.stringify([kind, settings.address, settings.okmsId]);
  }
  if (settings.kind === 'aws') {
    return JSON.stringify([kind, settings.address, settings.region, settings.accessKeyId]);
  }
  if (settings.kind === 'google') {
    return JSON.stringify([kind, settings.address, settings.projectId]);
  }
  return settings.kind === 'scaleway'
    ? JSON.stringify([kind, settings.address, settings.region])
    : kind;
}

/** What to fill from the vault. A new main secret stands alone: what comes with it is of one key only. */
function missingOf(settings: ProviderSettings, typed: Stored): ProviderSecretField[] {
  const [main, ...others] = fieldsOf(settings);
  if (main === undefined || typed[main] !== undefined) return [];
  return [main, ...others].filter((field) => typed[field] === undefined);
}

function fieldsOf(settings: ProviderSettings): readonly ProviderSecretField[] {
  // This computer's own settings sign in.
  if (settings.kind === 'aws' && settings.accessKeyId === '') return [];
  return secretFieldsOf(settings);
}
