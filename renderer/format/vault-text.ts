import { minPassphraseLength, type VaultStrength } from '../../shared/model/vault.ts';

/** The three ways in which keys are kept, in the order of the settings. */
export const strengths: readonly VaultStrength[] = ['os', 'passphrase', 'memory'];

export const strengthLabels: Record<VaultStrength, string> = {
  os: 'OS key store',
  passphrase: 'Passphrase',
  memory: 'Memory only',
};

/** What each means for the one who chooses it. */
export const strengthMeanings: Record<VaultStrength, string> = {
  os: 'The key store of this system encrypts the keys. They open when you are signed in to this computer.',
  passphrase:
    'Keys are encrypted with a passphrase that only you know. The app asks for it at start and when the vault has locked.',
  memory: 'Keys are never written to the disk, and forgotten when the app quits.',
};

export const noKeyStore =
  'Not available: this system offers no key store that encrypts. On Linux, GNOME Keyring or KWallet is one.';

/** What happens when the choice changes. */
export const moveEffects: Record<VaultStrength, string> = {
  os: 'Each key is encrypted anew by the key store, and no copy under the old protection stays in the file.',
  passphrase:
    'Each key is encrypted anew with the passphrase, and no copy under the old protection stays in the file. If you forget the passphrase, the keys have to be entered again; nothing else is lost.',
  memory:
    'The keys are taken out of the file. They work until the app quits, and have to be entered again after that.',
};

export const passphraseProblems = {
  missing: 'Enter the passphrase.',
  tooShort: `Use at least ${minPassphraseLength} characters. Several words are easy to remember and hard to guess.`,
  notRepeated: 'The two passphrases differ.',
} as const;

export function autoLockLabel(minutes: number | null): string {
  if (minutes === null) return 'Never';
  if (minutes === 60) return 'After 1 hour';
  return minutes === 1 ? 'After 1 minute' : `After ${minutes} minutes`;
}
