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

/** What is typed, as typed. Fields of another kind are kept while the kind changes back and forth. */
export interface ProviderValues {
  name: string;
  kind: ProviderKind;
  settings: Record<string, string>;
  secrets: Record<string, string>;
  /** A private key in a file, in place of one among the secrets. */
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

/** What is typed or chosen in a field. */
export function textOf({ settings }: ProviderValues, { name, choices }: SettingField): string {
  return settings[name] ?? choices?.[0]?.value ?? '';
}

export function secretFieldsIn({ kind, settings }: ProviderValues) {
  return secretFieldsOf({ kind, signIn: settings['signIn'] });
}

/** Secrets of the kind that were typed; what is left empty stays as stored. */
export function secretsOf(values: ProviderValues): ProviderSecrets {
  const typed = secretFieldsIn(values).flatMap((field) => {
    const text = cleanSecret(field, values.secrets[field] ?? '');
    return text === '' ? [] : [[field, text] as const];
  });
  return Object.fromEntries(typed);
}

/** Names the chosen file of a private key, where one is of use. */
export function keyIdOf(values: ProviderValues): string | null {
  return secretFieldsIn(values).includes('privateKey') ? (values.key?.keyId ?? null) : null;
}

/** What is wrong, by field: `name`, a setting's or a secret's. */
export type ProviderProblems = Partial<Record<string, string>>;

/** `hasStoredSecrets`: an empty secret means the stored one. */
export function problemsOf(values: ProviderValues, hasStoredSecrets: boolean): ProviderProblems {
  const problems: ProviderProblems = {};
  if (values.name.trim() === '') problems['name'] = t(providerProblems.nameMissing);
  for (const field of settingFieldsOf(values)) {
    const isEmpty = textOf(values, field).trim() === '';
    if (isEmpty && field.isRequired) problems[field.name] = t(providerProblems.missing);
  }
  for (const field of secretFieldsIn(values).filter(isNeeded)) {
    const isEmpty = (values.secrets[field] ?? '').trim() === '';
    const isElsewhere = hasStoredSecrets || (field === 'privateKey' && values.key !== null);
    if (isEmpty && !isElsewhere) problems[field] = t(providerProblems.missing);
  }
  return { ...wrongSettings(values), ...halfAccessKey(values, hasStoredSecrets), ...problems };
}

/** An AWS access key is two halves; without its id, main would leave the secret half unused. */
function halfAccessKey(values: ProviderValues, hasStoredSecrets: boolean): ProviderProblems {
  const { kind, settings } = values;
  if (kind !== 'aws') return {};
  const hasId = (settings['accessKeyId'] ?? '').trim() !== '';
  const typed = secretsOf(values);
  if (!hasId && Object.keys(typed).length > 0) return { accessKeyId: t(providerProblems.missing) };
  const isSecretMissing = typed.secretAccessKey === undefined && !hasStoredSecrets;
  return hasId && isSecretMissing ? { secretAccessKey: t(providerProblems.missing) } : {};
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
