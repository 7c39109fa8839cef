import {
  type ChosenKey,
  cleanSecret,
  type ProviderKind,
  secretFieldsOf,
  type ProviderSecrets,
  ProviderSettings,
  type SecretProviderSummary,
} from '../../../shared/secret-providers/secret-provider.ts';
import {
  isNeeded,
  providerProblems,
  type SettingField,
  settingFieldsOf,
} from '../provider-text.ts';
import { t } from '../../text/translate.ts';

/** The values as typed. Fields of other kinds are retained while the kind is switched back and forth. */
export interface ProviderValues {
  name: string;
  kind: ProviderKind;
  settings: Record<string, string>;
  secrets: Record<string, string>;
  /** A private key file, instead of a key among the secrets. */
  key: ChosenKey | null;
}

export function emptyProvider(): ProviderValues {
  return { name: '', kind: 'vault', settings: {}, secrets: {}, key: null };
}

export function valuesOfProvider({ name, settings }: SecretProviderSummary): ProviderValues {
  const { kind, ...texts } = settings;
  return { name, kind, settings: { ...texts }, secrets: {}, key: null };
}

export function settingsOf(values: ProviderValues): ProviderSettings | null {
  return parsed(values).data ?? null;
}

function parsed(values: ProviderValues) {
  const { kind } = values;
  const texts = settingFieldsOf(values).map((field) => [field.name, textOf(values, field)]);
  return ProviderSettings.safeParse({ kind, ...Object.fromEntries(texts) });
}

/** The typed or chosen value of a field. */
export function textOf({ settings }: ProviderValues, { name, choices }: SettingField): string {
  return settings[name] ?? choices?.[0]?.value ?? '';
}

export function secretFieldsIn({ kind, settings }: ProviderValues) {
  return secretFieldsOf({ kind, signIn: settings['signIn'] });
}

/** The typed secrets of this kind; those left empty stay unchanged. */
export function secretsOf(values: ProviderValues): ProviderSecrets {
  const typed = secretFieldsIn(values).flatMap((field) => {
    const text = cleanSecret(field, values.secrets[field] ?? '');
    return text === '' ? [] : [[field, text] as const];
  });
  return Object.fromEntries(typed);
}

/** Id of the chosen private key file, if it is used. */
export function keyIdOf(values: ProviderValues): string | null {
  return secretFieldsIn(values).includes('privateKey') ? (values.key?.keyId ?? null) : null;
}

/** Problems by field: `name`, a setting or a secret. */
export type ProviderProblems = Partial<Record<string, string>>;

/** `hasStoredSecrets`: an empty secret means the stored one. */
export function problemsOf(values: ProviderValues, hasStoredSecrets: boolean): ProviderProblems {
  const problems: ProviderProblems = {};
  if (values.name.trim() === '') problems['name'] = t(providerProblems.nameMissing);
  for (const field of settingFieldsOf(values)) {
    const isEmpty = textOf(values, field).trim() === '';
    if (isEmpty && field.missing) problems[field.name] = t(field.missing);
  }
  for (const field of secretFieldsIn(values).filter(isNeeded)) {
    const isEmpty = (values.secrets[field] ?? '').trim() === '';
    const isElsewhere = hasStoredSecrets || (field === 'privateKey' && values.key !== null);
    if (isEmpty && !isElsewhere) problems[field] = t(providerProblems.missing[field]);
  }
  return { ...wrongSettings(values), ...halfAccessKey(values, hasStoredSecrets), ...problems };
}

/** An AWS access key has two parts; without the id, main would not use the secret. */
function halfAccessKey(values: ProviderValues, hasStoredSecrets: boolean): ProviderProblems {
  const { kind, settings } = values;
  if (kind !== 'aws') return {};
  const hasId = (settings['accessKeyId'] ?? '').trim() !== '';
  const typed = secretsOf(values);
  const { missing } = providerProblems;
  if (!hasId && Object.keys(typed).length > 0) return { accessKeyId: t(missing.accessKeyId) };
  const isSecretMissing = typed.secretAccessKey === undefined && !hasStoredSecrets;
  return hasId && isSecretMissing ? { secretAccessKey: t(missing.secretAccessKey) } : {};
}

function wrongSettings(values: ProviderValues): ProviderProblems {
  const { error } = parsed(values);
  const { wrong } = providerProblems;
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path }) => {
      const name = String(path[0] ?? '');
      const words = Object.entries(wrong).find(([field]) => field === name)?.[1] ?? wrong.other;
      return [name, t(words)];
    }),
  );
}
