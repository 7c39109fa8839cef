import {
  type ProviderKind,
  providerSecretFields,
  type ProviderSecrets,
  ProviderSettings,
  type SecretProviderSummary,
} from '../../../shared/model/secret-provider.ts';
import { neededSecrets, providerProblems, settingFields } from '../../format/provider-text.ts';
import { t } from '../../words/words.ts';

/** What is typed, as typed. Fields of another kind are kept while the kind changes back and forth. */
export interface ProviderValues {
  name: string;
  kind: ProviderKind;
  settings: Record<string, string>;
  secrets: Record<string, string>;
}

export function emptyProvider(): ProviderValues {
  return { name: '', kind: 'vault', settings: {}, secrets: {} };
}

export function valuesOfProvider({ name, settings }: SecretProviderSummary): ProviderValues {
  const { kind, ...texts } = settings;
  return { name, kind, settings: { ...texts }, secrets: {} };
}

export function settingsOf({ kind, settings }: ProviderValues): ProviderSettings | null {
  const texts = settingFields[kind].map(({ name }) => [name, settings[name] ?? '']);
  return ProviderSettings.safeParse({ kind, ...Object.fromEntries(texts) }).data ?? null;
}

/** Secrets of the kind that were typed; what is left empty stays as stored. */
export function secretsOf({ kind, secrets }: ProviderValues): ProviderSecrets {
  const typed = providerSecretFields[kind].flatMap((field) => {
    const text = secrets[field]?.trim() ?? '';
    return text === '' ? [] : [[field, text] as const];
  });
  return Object.fromEntries(typed);
}

/** What is wrong, by field: `name`, a setting's or a secret's. */
export type ProviderProblems = Partial<Record<string, string>>;

/** `hasStoredSecrets`: an empty secret means the stored one. */
export function problemsOf(values: ProviderValues, hasStoredSecrets: boolean): ProviderProblems {
  const { kind } = values;
  const problems: ProviderProblems = {};
  if (values.name.trim() === '') problems['name'] = t(providerProblems.nameMissing);
  for (const { name, isRequired } of settingFields[kind]) {
    const isEmpty = (values.settings[name] ?? '').trim() === '';
    if (isEmpty && isRequired) problems[name] = t(providerProblems.missing);
  }
  for (const field of neededSecrets[kind]) {
    const isEmpty = (values.secrets[field] ?? '').trim() === '';
    if (isEmpty && !hasStoredSecrets) problems[field] = t(providerProblems.missing);
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

function wrongSettings({ kind, settings }: ProviderValues): ProviderProblems {
  const texts = settingFields[kind].map(({ name }) => [name, settings[name] ?? '']);
  const parsed = ProviderSettings.safeParse({ kind, ...Object.fromEntries(texts) });
  if (parsed.success) return {};
  const { wrong } = providerProblems;
  return Object.fromEntries(
    parsed.error.issues.map(({ path }) => {
      const name = String(path[0] ?? '');
      const words = Object.entries(wrong).find(([field]) => field === name)?.[1] ?? wrong.other;
      return [name, t(words)];
    }),
  );
}
