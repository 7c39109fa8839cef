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

/** What OVHcloud tells of keys, beside what they may read. */
type Identity = Pick<ConnectionReport, 'account' | 'expiresAt' | 'isExpirationKnown'>;

interface InventoryServicePorts {
  store: InventoryStore;
  vault: SecretKeeper;
  keys: Pick<KeyResolver, 'ofInput' | 'toKeep'>;
  testConnection: (endpoint: Endpoint, credentials: OvhCredentials) => Promise<ConnectionReport>;
  /** Ends a sync that runs with keys that are about to be replaced. */
  stopSync: (inventoryId: string) => Promise<void>;
  /** A key obtained in the browser is kept in the vault now, and no longer waits for it. */
  forgetAttempt: (attemptId: string) => void;
  newId: () => string;
  now: () => Date;
}

type Addition = TypedAccess & { name: string; isVerifying: boolean };
type Kept = Awaited<ReturnType<KeyResolver['toKeep']>>;
type Update = Addition & { inventoryId: string; mayReplaceAccount: boolean };

/** How long what OVHcloud said of keys holds: an expiry can be learnt of, or change, from day to day. */
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

  /** Returns the new inventory's id. Keys are proven before they are kept, unless the user insists. */
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
   * A sync that runs meanwhile may end, but is not kept once the account is another one (see
   * `SyncRunner`). What was discovered of the old account goes with it, which the user agrees to.
   */
  async update(change: Update): Promise<void> {
    const { name, isVerifying, inventoryId, endpoint, signIn } = change;
    const { store, keys } = this.#ports;
    const before = store.get(inventoryId).inventory;
    store.assertNameIsFree(name, inventoryId);
    if (!changesAccess(before, change)) {
      // A new name needs no network, so it can be given offline too.
      store.put({ ...before, name });
      return;
    }
    const kept = await keys.toKeep({ endpoint, signIn }, before);
    const report = isVerifying ? await this.#prove({ endpoint, signIn }, before) : null;
    await this.#commit(change, kept, report);
  }

  /** Keeps what was proven. The inventory may have been deleted, or changed, while OVHcloud was asked. */
  async #commit(
    { inventoryId, name, endpoint, signIn, mayReplaceAccount }: Update,
    kept: Kept,
    report: ConnectionReport | null,
  ): Promise<void> {
    const { store, stopSync } = this.#ports;
    let isReplaced = false;
    await this.#inventories.update(inventoryId, async (inventory) => {
      const account = accountAfter(inventory, endpoint, report);
      isReplaced = isOtherAccount(inventory, { endpoint, account });
      const isKnown = store.get(inventoryId).snapshot !== null;
      if (isReplaced && isKnown && !mayReplaceAccount) throw otherAccount(account);
      // What it finds is the old keys'; it may be another account's by now.
      await stopSync(inventoryId);
      const verification = this.#verificationOf(report);
      const entry = { ...inventory, name, endpoint, account, signIn: kept.signIn, verification };
      return { entry, secrets: kept.secrets };
    });
    this.#forgetAttempts(signIn);
    if (isReplaced) await store.forgetDiscovery(inventoryId);
  }

  /**
   * Asks who the keys of an inventory belong to, and until when they work, where that is not known or
   * was learnt more than a day ago. Keys of another account are refused: they would make all that is
   * known look gone.
   */
  async verify(inventoryId: string, ask: () => Promise<Identity>): Promise<void> {
    const { store, now } = this.#ports;
    const before = store.get(inventoryId).inventory;
    const { verification } = before;
    if (!isDue(verification, now())) return;
    const identity = await ask().catch((error: unknown) => {
      // What was learnt before may serve once more; that these are the account's keys must be known.
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

/** Whose the keys are as far as is known: where it is not told, the account stays with its endpoint. */
function accountAfter(
  before: Inventory,
  endpoint: Endpoint,
  report: ConnectionReport | null,
): string | null {
  const known = isSameEndpoint(before.endpoint, endpoint) ? before.account : null;
  return report?.account ?? known;
}

/** Whether the next sync would sign in otherwise; keys that were never proven are proven with any change. */
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
