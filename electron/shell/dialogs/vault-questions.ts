import type { BrowserWindow } from 'electron';
import type { VaultQuestions } from '../../vault/asked-changes.ts';
import { confirm } from './question.ts';
import type { Translate } from '../texts.ts';

const effects = {
  os: 'dialogs.vaultModeOs',
  passphrase: 'dialogs.vaultModePassphrase',
  memory: 'dialogs.vaultModeMemory',
} as const;

/** Asks outside of the page before the vault mode changes, or the vault is erased. */
export function vaultQuestions(
  window: () => BrowserWindow | null,
  texts: () => Translate,
): VaultQuestions {
  return {
    confirmVaultMove(to) {
      const t = texts();
      return confirm(window(), {
        message: t('dialogs.vaultMode'),
        detail: t(effects[to]),
        yes: t('dialogs.vaultModeYes'),
        no: t('dialogs.cancel'),
      });
    },
    confirmVaultReset() {
      const t = texts();
      return confirm(window(), {
        message: t('dialogs.vaultReset'),
        detail: t('dialogs.vaultResetDetail'),
        yes: t('dialogs.vaultResetYes'),
        no: t('dialogs.cancel'),
      });
    },
  };
}
