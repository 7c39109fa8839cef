import { AppError } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Binding, RemovedSecrets } from '../../electron/vault/vault.ts';

/** A vault that is never locked. `failWrites` makes writes fail. */
export class FakeVault {
  readonly entries = new Map<string, Record<string, string>>();
  readonly recipients = new Map<string, string>();
  readonly #removed = new WeakMap<RemovedSecrets, [Binding, Record<string, string>]>();
  failWrites: AppError | null = null;

  async put(
    { owner, recipient }: Binding,
    secrets: Readonly<Record<string, string>>,
  ): Promise<void> {
    if (this.failWrites) throw this.failWrites;
    this.entries.set(owner, { ...secrets });
    this.recipients.set(owner, recipient);
  }

  async use<Result>(
    { owner, recipient }: Binding,
    lend: (secrets: Readonly<Record<string, string>>) => Result | Promise<Result>,
  ): Promise<Result> {
    const secrets = this.entries.get(owner);
    if (!secrets) throw new AppError('credential.absent');
    const known = this.recipients.get(owner) ?? recipient;
    if (known !== recipient) throw new AppError('vault.otherAddress');
    return lend(secrets);
  }

  async stateOf(ownerId: string): Promise<CredentialSummary> {
    return { state: this.entries.has(ownerId) ? 'stored' : 'absent' };
  }

  async remove(ownerId: string): Promise<RemovedSecrets> {
    if (this.failWrites) throw this.failWrites;
    const removed = { owner: ownerId };
    const secrets = this.entries.get(ownerId);
    const recipient = this.recipients.get(ownerId) ?? '';
    if (secrets) this.#removed.set(removed, [{ owner: ownerId, recipient }, secrets]);
    this.entries.delete(ownerId);
    this.recipients.delete(ownerId);
    return removed;
  }

  async putBack(removed: RemovedSecrets): Promise<void> {
    const stored = this.#removed.get(removed);
    if (stored) await this.put(...stored);
  }
}
