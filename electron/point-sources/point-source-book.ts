import { AppError } from '../../shared/errors.ts';
import type { PointSource } from '../../shared/model/point-source.ts';
import type { Document } from '../storage/document.ts';
import { keepSecrets, type SecretKeeper } from '../vault/keep-secrets.ts';
import { Serial } from '../vault/serial.ts';

interface Ports {
  document: Document<PointSource[]>;
  vault: SecretKeeper;
  newId: () => string;
  now: () => Date;
}

/** The stores that the user wants read. Their passphrases, where we keep them, are in the vault under their id. */
export class PointSourceBook {
  readonly #ports: Ports;
  readonly #serial = new Serial();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  list(): PointSource[] {
    return this.#ports.document.read();
  }

  /** Throws `pointsource.notFound`. */
  get(id: string): PointSource {
    const found = this.list().find((source) => source.id === id);
    if (!found) throw new AppError('pointsource.notFound');
    return found;
  }

  /** Throws `pointsource.alreadyThere`, or a failure of the vault or the disk; then nothing is kept. */
  add(store: string, passphrase: string): Promise<PointSource> {
    const { document, vault, newId, now } = this.#ports;
    return this.#serial.run(async () => {
      if (this.list().some((source) => source.store === store)) {
        throw new AppError('pointsource.alreadyThere');
      }
      const source = { id: newId(), store, createdAt: now().toISOString() };
      await keepSecrets(vault, source.id, secretsOf(passphrase));
      try {
        document.write([...this.list(), source]);
      } catch (error) {
        await vault.remove(source.id);
        throw error;
      }
      return source;
    });
  }

  /** Empty: from now on plakar's own configuration has it. */
  setPassphrase(id: string, passphrase: string): Promise<PointSource> {
    return this.#serial.run(async () => {
      const source = this.get(id);
      await keepSecrets(this.#ports.vault, id, secretsOf(passphrase));
      return source;
    });
  }

  /** The secret goes first: a failure afterwards leaves a source without one, never one without a source. */
  delete(id: string): Promise<void> {
    const { document, vault } = this.#ports;
    return this.#serial.run(async () => {
      this.get(id);
      await vault.remove(id);
      document.write(this.list().filter((source) => source.id !== id));
    });
  }

  /** null: plakar's own configuration has it. Throws `vault.locked` or `vault.unreadable`. */
  async passphraseOf(id: string): Promise<string | null> {
    try {
      return await this.#ports.vault.use(id, (secrets) => secrets['passphrase'] ?? null);
    } catch (error) {
      if (error instanceof AppError && error.code === 'credential.absent') return null;
      throw error;
    }
  }
}

function secretsOf(passphrase: string): Record<string, string> {
  return passphrase === '' ? {} : { passphrase };
}
