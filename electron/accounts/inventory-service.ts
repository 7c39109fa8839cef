import { isOtherAccount, isSameEndpoint } from '../../shared/accounts/rules/account.ts';
import { isSameReference } from '../secret-providers/rules/key-source.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { ConnectionReport, Verification } from '../../shared/accounts/credentials.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { SignInInput } from '../../shared/accounts/sign-in.ts';
import { type KeyResolver, keysOf, type StoredAccess, type TypedAccess } from './key-resolver.ts';
import type { OvhCredentials } from '../ovh/credentials.ts';
import { isAboutKeys } from '../ovh/retry.ts';
import { DocumentsWithSecrets, type SecretKeeper } from '../vault/documents-with-secrets.ts';
import { type InventoryStore, comparableName } from '../inventories/inventory-store.ts';

/** What OVHcloud reports about keys, apart from their rights. */
type Identity = Pick<ConnectionReport, 'account' | 'expiresAt' | 'isExpirationKnown'>;

interface InventoryServicePorts {
  store: InventoryStore;
  vault: SecretKeeper;
  keys: Pick<KeyResolver, 'ofInput' | 'toKeep'>;
  testConnection: (endpoint: Endpoint, credentials: OvhCredentials) => Promise<ConnectionReport>;
  /** Stops a sync that uses keys that are about to be replaced. */
  stopSync: (inventoryId: string) => Promise<void>;
  /** Call when a key obtained in the browser is stored in the vault. */
  forgetAttempt: (attemptId: string) => void;
  newId: () => string;
  now: () => Date;
}

type Addition = TypedAccess & { name: string; isVerifying: boolean };
type ResolvedKeys = Awaited<ReturnType<KeyResolver['toKeep']>>;
type Update = Addition & { inventoryId: string; mayReplaceAccount: boolean };

/** How long OVHcloud's report about keys is valid: the expiry can change from day to day. */
const verificationMs = 24 * 60 * 60 * 1000;

/** Adds, edits and removes inventories together with their keys. */
export class InventoryService {
  readonly #ports: InventoryServicePorts;
  readonly #inventories: DocumentsWithSecrets<Inventory>;

  constructor(ports: InventoryServicePorts) {
    this.#ports = ports;
    const { store, vault } = ports;
    this.#inventories = new DocumentsWithSecrets({
      entries: {
        list: () => store.list().map(({ inventory }) => inventory),
        put: (inventory) => store.put(inventory),
        remove: async (ids) => {
          for (const id of ids) await store.delete(id);
        },
      },
      vault,
      bindingOf: keysOf,
      nameOf: comparableName,
      errors: { notFound: 'inventory.notFound', nameTaken: 'inventory.nameTaken' },
    });
  }

  async test(access: TypedAccess & { inventoryId: string | null }): Promise<ConnectionReport> {
    const stored = access.inventoryId === null ? null : this.#access(access.inventoryId);
    return this.#prove(access, stored);
  }

  /** Returns the new inventory's id. The keys are verified before they are stored, unless `isVerifying` is false. */
  async add({ name, isVerifying, ...access }: Addition): Promise<string> {
    const { store, keys, newId, now } = this.#ports;
    store.assertNameIsFree(name, null);
    const { signIn, secrets } = await keys.toKeep(access, null);
    const report = isVerifying ? await this.#prove(access, null) : null;
    const { id } = await this.#inventories.add(() => ({
      entry: {
        id: newId(),
        name,
        endpoint: access.endpoint,
        account: report?.account ?? null,
        createdAt: now().toISOString(),
        signIn,
        verification: this.#verificationOf(report),
      },
      secrets,
    }));
    this.#forgetAttempts(access.signIn);
    return id;
  }

  /**
   * A running sync may finish, but its result is discarded if the account has changed (see `SyncRunner`). What was
   * discovered in the old account is dropped, if `mayReplaceAccount`.
   */
  async update(change: Update): Promise<void> {
    const { name, isVerifying, inventoryId, endpoint, signIn } = change;
    const { store, keys } = this.#ports;
    const before = store.get(inventoryId).inventory;
    store.assertNameIsFree(name, inventoryId);
    if (!changesAccess(before, change)) {
      // A new name needs no network, so it can be saved offline.
      store.put({ ...before, name });
      return;
    }
    const resolved = await keys.toKeep({ endpoint, signIn }, before);
    const report = isVerifying ? await this.#prove({ endpoint, signIn }, before) : null;
    await this.#commit(change, resolved, report);
  }

  /** Saves the verified keys. The inventory may have been deleted or changed while OVHcloud was asked. */
  async #commit(
    { inventoryId, name, endpoint, signIn, mayReplaceAccount }: Update,
    resolved: ResolvedKeys,
    report: ConnectionReport | null,
  ): Promise<void> {
    const { store, stopSync } = this.#ports;
    let isReplaced = false;
    await this.#inventories.update(inventoryId, async (inventory) => {
      const account = accountAfter(inventory, endpoint, report);
      isReplaced = isOtherAccount(inventory, { endpoint, account });
      const isKnown = store.get(inventoryId).snapshot !== null;
      if (isReplaced && isKnown && !mayReplaceAccount) throw otherAccount(account);
      // It uses the old keys, which may belong to another account.
      await stopSync(inventoryId);
      const verification = this.#verificationOf(report);
      const entry = {
        ...inventory,
        name,
        endpoint,
        account,
        signIn: resolved.signIn,
        verification,
      };
      return { entry, secrets: resolved.secrets };
    });
    this.#forgetAttempts(signIn);
    if (isReplaced) await store.forgetDiscovery(inventoryId);
  }

  /**
   * Asks which account an inventory's keys belong to and when they expire, if that is not known or older than a day.
   * Throws `inventory.otherAccount` for keys of another account: everything known would appear as gone.
   */
  async verify(inventoryId: string, ask: () => Promise<Identity>): Promise<void> {
    const { store, now } = this.#ports;
    const before = store.get(inventoryId).inventory;
    const { verification } = before;
    if (!isDue(verification, now())) return;
    const identity = await ask().catch((error: unknown) => {
      // An earlier verification may serve again, unless the error is about the keys. A first one must succeed.
      if (verification !== null && error instanceof AppError && !isAboutKeys(error)) return null;
      throw error;
    });
    if (identity === null) return;
    const { inventory } = store.get(inventoryId);
    const { endpoint, signIn } = inventory;
    const isUnchanged =
      endpoint === before.endpoint &&
      signIn === before.signIn &&
      inventory.verification === verification;
    // Other keys were saved meanwhile: this answer is not about them.
    if (!isUnchanged) throw new AppError('sync.cancelled');
    if (isOtherAccount(inventory, { endpoint, account: identity.account })) {
      throw otherAccount(identity.account);
    }
    const account = identity.account ?? inventory.account;
    store.put({ ...inventory, account, verification: this.#verificationOf(identity) });
  }

  async delete(inventoryId: string): Promise<void> {
    await this.#inventories.remove(() => [this.#inventories.get(inventoryId)]);
  }

  #access(inventoryId: string): StoredAccess {
    return this.#ports.store.get(inventoryId).inventory;
  }

  async #prove(access: TypedAccess, stored: StoredAccess | null): Promise<ConnectionReport> {
    const { keys, testConnection } = this.#ports;
    const { signal } = new AbortController();
    return testConnection(access.endpoint, await keys.ofInput(access, stored, signal));
  }

  #forgetAttempts({ keys }: SignInInput): void {
    for (const input of Object.values(keys)) {
      if (input.kind === 'obtained') this.#ports.forgetAttempt(input.attemptId);
    }
  }

  #verificationOf(identity: Identity | null): Verification | null {
    if (identity === null) return null;
    const { expiresAt, isExpirationKnown } = identity;
    return { verifiedAt: this.#ports.now().toISOString(), expiresAt, isExpirationKnown };
  }
}

function isDue(verification: Verification | null, now: Date): boolean {
  if (verification === null) return true;
  const { verifiedAt, expiresAt } = verification;
  const isOld = now.getTime() - Date.parse(verifiedAt) >= verificationMs;
  return isOld || (expiresAt !== null && Date.parse(expiresAt) <= now.getTime());
}

/** The account of the keys. If OVHcloud does not report it, the known account stays while the endpoint is the same. */
function accountAfter(
  before: Inventory,
  endpoint: Endpoint,
  report: ConnectionReport | null,
): string | null {
  const known = isSameEndpoint(before.endpoint, endpoint) ? before.account : null;
  return report?.account ?? known;
}

/** Whether the next sync would sign in differently. Keys that were never verified are verified with any change. */
function changesAccess(before: Inventory, change: Update): boolean {
  const { endpoint, signIn } = change;
  return (
    !isSameEndpoint(endpoint, before.endpoint) ||
    signIn.method !== before.signIn.method ||
    (before.verification === null && change.isVerifying) ||
    Object.entries(signIn.keys).some(([field, input]) => !isKept(before, field, input))
  );
}

function isKept(
  { signIn }: Inventory,
  field: string,
  input: SignInInput['keys'][keyof SignInInput['keys']],
): boolean {
  const source = signIn.sources[field as keyof typeof signIn.sources];
  if (input?.kind === 'stored') return source?.kind === 'vault';
  return isSameReference(input, source);
}

function otherAccount(account: string | null): AppError {
  return new AppError('inventory.otherAccount', { message: account });
}
