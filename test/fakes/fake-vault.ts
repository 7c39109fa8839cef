import { AppError } from '../../shared/errors.ts';
import type { CredentialSummary } from '../../shared/model/credentials.ts';

/** A vault that is never locked. `failWrites` makes it one that cannot be written. */
export class FakeVault {
  readonly entries = new Map<string, Record<string, string>>();
  failWrites: AppError | null = null;

  async put(ownerId: string, secrets: Readonly<Record<string, string>>): Promise<void> {
    if (this.failWrites) throw this.failWrites;
    this.entries.set(ownerId, { ...secrets });
  }

  async use<Result>(
    ownerId: string,
    lend: (secrets: Readonly<Record<string, string>>) => Result | Promise<Result>,
  ): Promise<Result> {
    const secrets = this.entries.get(ownerId);
    if (!secrets) throw new AppError('credential.absent');
    return lend(secrets);
  }

  async stateOf(ownerId: string): Promise<CredentialSummary> {
    return { state: this.entries.has(ownerId) ? 'stored' : 'absent' };
  }

  async remove(ownerId: string): Promise<void> {
    if (this.failWrites) throw this.failWrites;
    this.entries.delete(ownerId);
  }
}
