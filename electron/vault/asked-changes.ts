import type { VaultMove, VaultMode } from '../../shared/vault/vault.ts';
import type { Vault } from './vault.ts';

/** Questions in dialogs outside of the page. */
export interface VaultQuestions {
  confirmVaultMove: (to: VaultMode) => Promise<boolean>;
  confirmVaultReset: () => Promise<boolean>;
}

type Changed = Pick<
  Vault,
  'move' | 'reset' | 'hasPassphrase' | 'isLocked' | 'isEmpty' | 'isUndecided'
>;

/**
 * Changes with which a compromised page could weaken the vault or erase its secrets. Without the user's confirmation
 * they do nothing, which is not an error.
 */
export class AskedChanges {
  readonly #vault: Changed;
  readonly #questions: VaultQuestions;

  constructor(vault: Changed, questions: VaultQuestions) {
    this.#vault = vault;
    this.#questions = questions;
  }

  /**
   * The first choice of a mode, while nothing is on the disk, has no risk and needs no confirmation. All other changes
   * do, including one to the key store, which anyone signed in to this computer can open without a passphrase.
   */
  async move(move: VaultMove): Promise<void> {
    const vault = this.#vault;
    // A locked vault refuses the move itself.
    const isFree = vault.isLocked || vault.isEmpty || vault.isUndecided;
    if (isFree || (await this.#questions.confirmVaultMove(move.to))) await vault.move(move);
  }

  async reset(): Promise<void> {
    if (!this.#vault.hasPassphrase) return;
    if (await this.#questions.confirmVaultReset()) await this.#vault.reset();
  }
}
