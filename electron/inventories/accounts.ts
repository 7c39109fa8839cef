import { AppError } from '../../shared/errors.ts';
import { isOtherAccount, isSameEndpoint } from '../../shared/domain/account.ts';
import type { ConnectionReport, KeyChanges, Keys } from '../../shared/model/credentials.ts';
import type { Endpoint } from '../../shared/model/endpoint.ts';
import type { Vault } from '../vault/vault.ts';
import type { InventoryBook } from './inventory-book.ts';

interface Ports {
  book: InventoryBook;
  vault: Vault;
  testConnection: (endpoint: Endpoint, keys: Keys) => Promise<ConnectionReport>;
  newId: () => string;
  now: () => Date;
}

type Addition = { name: string; endpoint: Endpoint; keys: Keys };
type Update = { inventoryId: string; name: string; endpoint: Endpoint; keys: KeyChanges };

/** Adds, edits and removes inventories together with their keys. Keys are proven before they are kept. */
export class Accounts {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  test({ endpoint, keys }: Pick<Addition, 'endpoint' | 'keys'>): Promise<ConnectionReport> {
    return this.#ports.testConnection(endpoint, keys);
  }

  async retest({ inventoryId, endpoint, keys }: Omit<Update, 'name'>): Promise<ConnectionReport> {
    return this.#ports.testConnection(endpoint, await this.#completed(inventoryId, endpoint, keys));
  }

  /** Returns the new inventory's id. */
  async add({ name, endpoint, keys }: Addition): Promise<string> {
    const { book, vault, newId, now } = this.#ports;
    book.assertNameIsFree(name, null);
    const { account } = await this.#ports.testConnection(endpoint, keys);
    const id = newId();
    await vault.put(id, keys);
    try {
      book.put({ id, name, endpoint, account, createdAt: now().toISOString() });
    } catch (error) {
      await vault.remove(id);
      throw error;
    }
    return id;
  }

  /**
   * A sync that runs meanwhile may end, but is not kept once the account is another one (see
   * `SyncRunner`). What was discovered of the old account goes with it.
   */
  async update({ inventoryId, name, endpoint, keys }: Update): Promise<void> {
    const { book, vault } = this.#ports;
    const before = book.get(inventoryId).inventory;
    book.assertNameIsFree(name, inventoryId);
    const areKeysNew = Object.values(keys).some((key) => key !== '');
    if (!areKeysNew && isSameEndpoint(endpoint, before.endpoint)) {
      // A new name needs no network, so it can be given offline too.
      book.put({ ...before, name });
      return;
    }
    const completed = await this.#completed(inventoryId, endpoint, keys);
    const { account } = await this.#ports.testConnection(endpoint, completed);
    // It may have been deleted while OVHcloud was asked.
    const { inventory } = book.get(inventoryId);
    const oldKeys = await vault.use(inventoryId, (stored) => stored).catch(() => null);
    await vault.put(inventoryId, completed);
    try {
      book.put({ ...inventory, name, endpoint, account });
    } catch (error) {
      // New keys must not be left with the old endpoint: the next sync would send them there.
      if (oldKeys) await vault.put(inventoryId, oldKeys);
      else await vault.remove(inventoryId);
      throw error;
    }
    if (isOtherAccount(inventory, { endpoint, account })) await book.forgetDiscovery(inventoryId);
  }

  /** The secret goes first: a failure afterwards leaves an inventory without keys, never keys without one. */
  async delete(inventoryId: string): Promise<void> {
    this.#ports.book.get(inventoryId);
    await this.#ports.vault.remove(inventoryId);
    await this.#ports.book.delete(inventoryId);
  }

  /**
   * The keys as typed, with what was left empty taken from the vault; but only for the endpoint that they
   * were entered for: no other host may ever be sent a stored key.
   */
  async #completed(inventoryId: string, endpoint: Endpoint, typed: KeyChanges): Promise<Keys> {
    if (Object.values(typed).every((key) => key !== '')) return typed;
    const { inventory } = this.#ports.book.get(inventoryId);
    if (!isSameEndpoint(endpoint, inventory.endpoint)) {
      throw new AppError('credential.otherEndpoint');
    }
    return this.#ports.vault.use(inventoryId, (stored) => ({
      applicationKey: typed.applicationKey || stored.applicationKey,
      applicationSecret: typed.applicationSecret || stored.applicationSecret,
      consumerKey: typed.consumerKey || stored.consumerKey,
    }));
  }
}
