import type { VaultMove, VaultMode } from '../../shared/vault/vault.ts';
import type { Vault } from './vault.ts';

/** Asks in a window that is not the page's. */
export interface VaultQuestions {
  confirmVaultMove: (to: VaultMode) => Promise<boolean>;
  confirmVaultReset: () => Promise<boolean>;
}

type Changed = Pick<
  Vault,
  'move' | 'reset' | 'hasPassphrase' | 'isLocked' | 'isEmpty' | 'isUndecided'
>;

/**
 * The changes by which a page that was taken over could weaken or erase what the vault holds. Without a yes they
 * change nothing, which is no failure.
 */
export class AskedChanges {
  readonly #vault: Changed;
  readonly #questions: VaultQuestions;

  constructor(vault: Changed, questions: VaultQuestions) {
    this.#vault = vault;
    this.#questions = questions;
  }

  /**
   * The first choice of a place, while nothing is on the disk, costs nothing and is not asked. Any other is, also one
   * to the key store: anyone who is signed in to this computer can open that without a passphrase.
   */
  async move(move: VaultMove): Promise<void> {
    const vault = this.#vault;
    // A vault that is locked refuses by itself.
    const isFree = vault.isLocked || vault.isEmpty || vault.isUndecided;
    if (isFree || (await this.#questions.confirmVaultMove(move.to))) await vault.move(move);
  }

  async reset(): Promise<void> {
    if (!this.#vault.hasPassphrase) return;
    if (await this.#questions.confirmVaultReset()) await this.#vault.reset();
  }
}
