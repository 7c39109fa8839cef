import type { BrowserWindow } from 'electron';
import type { VaultQuestions } from '../../vault/asked-changes.ts';
import { isAgreed } from './question.ts';
import type { ShellWords } from '../words.ts';

/** Asks outside of the page before the vault keeps its keys otherwise, or erases them. */
export function vaultQuestions(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
): VaultQuestions {
  return {
    confirmVaultMove(to) {
      const { cancel, vault } = words();
      return isAgreed(window(), {
        message: vault.move,
        detail: vault.effects[to],
        yes: vault.moveYes,
        no: cancel,
      });
    },
    confirmVaultReset() {
      const { cancel, vault } = words();
      return isAgreed(window(), {
        message: vault.reset,
        detail: vault.resetEffects,
        yes: vault.resetYes,
        no: cancel,
      });
    },
  };
}
