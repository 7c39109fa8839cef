import { minPassphraseLength, type VaultStrength } from '../../shared/vault/vault.ts';
import { type Message, t } from '../text/words.ts';

/** The three ways in which keys are kept, in the order of the settings. */
export const strengths: readonly VaultStrength[] = ['os', 'passphrase', 'memory'];

const strengthLabels: Record<VaultStrength, Message> = {
  os: 'OS key store',
  passphrase: 'Passphrase',
  memory: 'Memory only',
};

export function strengthLabel(strength: VaultStrength): string {
  return t(strengthLabels[strength]);
}

/** What each means for the one who chooses it. */
export const strengthMeanings: Record<VaultStrength, Message> = {
  os: 'The key store of this system encrypts the keys. They open when you are signed in to this computer.',
  passphrase:
    'Keys are encrypted with a passphrase that only you know. The app asks for it at start and when the vault has locked.',
  memory: 'Keys are never written to the disk, and forgotten when the app quits.',
};

export function noKeyStore(): string {
  return t(
    'Not available: this system offers no key store that encrypts. On Linux, GNOME Keyring or KWallet is one.',
  );
}

const passphraseProblems = {
  missing: 'Enter the passphrase.',
  tooShort:
    'Use at least {count} characters. Several words are easy to remember and hard to guess.',
  notRepeated: 'The two passphrases differ.',
} as const satisfies Record<string, Message>;

export function passphraseProblem(problem: keyof typeof passphraseProblems): string {
  return t(passphraseProblems[problem], { count: minPassphraseLength });
}

export function autoLockLabel(minutes: number | null): string {
  if (minutes === null) return t('Never');
  if (minutes >= 60 && minutes % 60 === 0) {
    return t('After {count, plural, one {# hour} other {# hours}}', { count: minutes / 60 });
  }
  return t('After {count, plural, one {# minute} other {# minutes}}', { count: minutes });
}
