import { minPassphraseLength, type VaultMode } from '../../shared/vault/vault.ts';
import { type TextId, t } from '../text/translate.ts';

/** The three vault modes, in display order. */
export const vaultModes: readonly VaultMode[] = ['os', 'passphrase', 'memory'];

const modeLabels: Record<VaultMode, TextId> = {
  os: 'vault.modeOs',
  passphrase: 'common.passphrase',
  memory: 'vault.modeMemory',
};

export function modeLabel(mode: VaultMode): string {
  return t(modeLabels[mode]);
}

/** What each mode means for the user. */
export const modeMeanings: Record<VaultMode, TextId> = {
  os: 'vault.modeOsHelp',
  passphrase: 'vault.modePassphraseHelp',
  memory: 'vault.modeMemoryHelp',
};

export function noKeyStore(): string {
  return t('vault.keyStoreUnavailable');
}

const passphraseProblems = {
  missing: 'vault.passphraseMissing',
  tooShort: 'vault.passphraseTooShort',
  notRepeated: 'vault.passphraseMismatch',
} as const satisfies Record<string, TextId>;

export function passphraseProblem(problem: keyof typeof passphraseProblems): string {
  return t(passphraseProblems[problem], { count: minPassphraseLength });
}

export function autoLockLabel(minutes: number | null): string {
  if (minutes === null) return t('common.never');
  if (minutes >= 60 && minutes % 60 === 0) {
    return t('vault.autoLockHours', { count: minutes / 60 });
  }
  return t('vault.autoLockMinutes', { count: minutes });
}
