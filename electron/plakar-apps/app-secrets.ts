import { fieldsOf, isSecret } from '../../shared/plakar-apps/rules/integration-fields.ts';
import { hostsOf, recipientOf } from '../../shared/plakar-apps/rules/field-checks.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type {
  AppSecretInput,
  AppSettings,
  PlakarApp,
} from '../../shared/plakar-apps/plakar-app.ts';
import type { KeySource } from '../../shared/accounts/sign-in.ts';
import type { Binding } from '../vault/vault.ts';

type Texts = Readonly<Record<string, string | undefined>>;
type Stored = Pick<PlakarApp, 'protocol' | 'role' | 'fields' | 'sources'>;

/** The changes that a form makes to an app's secrets. */
export interface SecretsPlan {
  /** Where each secret comes from after the change. */
  sources: Record<string, KeySource>;
  /** Values to store in the vault, as typed. */
  typed: Record<string, string>;
  /** Keys of secrets that stay in the vault unchanged. */
  reused: string[];
}

/**
 * Sorts the secrets of a form by what to do with them. Secrets that are not stored are dropped. Throws
 * `plakarApp.otherAddress` when a stored secret would go to another host than the one it was entered for.
 */
export function planSecrets(
  settings: Pick<AppSettings, 'protocol' | 'fields' | 'secrets'>,
  role: PlakarApp['role'],
  before: Stored | null,
): SecretsPlan {
  const plan: SecretsPlan = { sources: {}, typed: {}, reused: [] };
  for (const [key, input] of Object.entries(settings.secrets)) {
    if (input.kind === 'provider') plan.sources[key] = sourceOf(input);
    else if (input.kind === 'typed') {
      assertWritable(settings, role, key, input.text);
      plan.typed[key] = input.text;
      plan.sources[key] = { kind: 'vault' };
    } else if (before?.sources[key]?.kind === 'vault') {
      plan.reused.push(key);
      plan.sources[key] = { kind: 'vault' };
    }
  }
  if (before !== null && plan.reused.length > 0) {
    const after = recipientOf({ ...settings, role });
    if (recipientOf(before) !== after) throw new AppError('plakarApp.otherAddress');
  }
  return plan;
}

/** Returns what the secrets of an app are bound to: the hosts that receive them. */
export function bindingOf({ id, protocol, fields }: PlakarApp): Binding {
  return { owner: id, recipient: JSON.stringify([protocol, ...hostsOf(fields)]) };
}

/** Whether the vault already stores exactly what the plan wants. */
export function leavesVault({ typed, reused }: SecretsPlan, before: Stored): boolean {
  const stored = Object.entries(before.sources).filter(([, { kind }]) => kind === 'vault');
  return Object.keys(typed).length === 0 && reused.length === stored.length;
}

/** Returns the secrets to store in the vault: typed, or stored before. Throws `plakarApp.secretMissing`. */
export function secretsToKeep(
  { typed, reused }: SecretsPlan,
  stored: Texts,
): Record<string, string> {
  const old = reused.map((key) => {
    const text = stored[key];
    if (text === undefined) throw new AppError('plakarApp.secretMissing');
    return [key, text] as const;
  });
  return { ...Object.fromEntries(old), ...typed };
}

/** Requires one line, unless the field allows several: a second line would be another entry in a settings file. */
function assertWritable(
  { protocol }: Pick<AppSettings, 'protocol'>,
  role: PlakarApp['role'],
  key: string,
  text: string,
): void {
  const field = fieldsOf(protocol, role).find((each) => each.key === key && isSecret(each));
  // A field outside the table is reported with the other fields.
  if (field === undefined) return;
  const isWrong = field.kind === 'secret' ? /\p{Cc}/u.test(text) : /[^\P{Cc}\n\r\t]/u.test(text);
  if (isWrong) throw new AppError('plakarApp.wrongFields', { message: key });
}

function sourceOf({ providerId, reference }: Extract<AppSecretInput, { kind: 'provider' }>) {
  return { kind: 'provider' as const, providerId, reference };
}
