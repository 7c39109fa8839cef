import { z } from 'zod';
import type { Failure } from '../errors.ts';
import { CoverageReport } from '../model/coverage.ts';
import { ConnectionReport, KeyChanges, Keys, VaultStrength } from '../model/credentials.ts';
import { Endpoint } from '../model/endpoint.ts';
import { InventoryId, Urn } from '../model/ids.ts';
import { InventoryName, InventorySummary } from '../model/inventory.ts';
import { Notice } from '../model/notice.ts';
import { ResourceDetails, ResourceRow } from '../model/resource.ts';
import { SyncProgress } from '../model/sync-run.ts';

function call<In extends z.ZodType, Out extends z.ZodType>(request: In, response: Out) {
  return { request, response };
}

const nothing = z.void();
const ofInventory = z.object({ inventoryId: InventoryId });

const AppDescription = z.object({
  version: z.string(),
  electronVersion: z.string(),
  chromeVersion: z.string(),
  platform: z.string(),
  vaultStrength: VaultStrength,
  dataFolder: z.string(),
});

/** Pages that the app may open in the user's browser; the addresses are main's own table. */
export const ExternalPage = z.enum(['create-keys-eu', 'create-keys-ca', 'create-keys-us']);
export type ExternalPage = z.infer<typeof ExternalPage>;

const NewInventory = z.object({ name: InventoryName, endpoint: Endpoint, keys: Keys });
const InventoryChanges = ofInventory.extend({
  name: InventoryName,
  endpoint: Endpoint,
  keys: KeyChanges,
});

/**
 * Everything the window can ask of main: `noun.verb`, request, response. Both are parsed in main, and
 * unknown keys are dropped on the way out. Only `inventory.add`, `inventory.update` and the two
 * tests of a connection carry secrets, and no response does.
 */
export const calls = {
  'app.describe': call(nothing, AppDescription),
  'notice.list': call(nothing, z.array(Notice)),
  'notice.dismiss': call(z.object({ id: z.string() }), nothing),
  'page.open': call(z.object({ page: ExternalPage }), nothing),

  'inventory.list': call(nothing, z.array(InventorySummary)),
  'inventory.add': call(NewInventory, InventorySummary),
  'inventory.update': call(InventoryChanges, InventorySummary),
  'inventory.delete': call(ofInventory, nothing),
  /** Keys typed for an inventory that does not exist yet. */
  'connection.test': call(NewInventory.pick({ endpoint: true, keys: true }), ConnectionReport),
  /** Keys typed in an inventory's settings, empty fields filled from the vault. */
  'connection.retest': call(InventoryChanges.omit({ name: true }), ConnectionReport),

  /** Starts, and answers at once; `sync.progressed` and `inventory.changed` tell the rest. */
  'sync.start': call(ofInventory, nothing),
  'sync.cancel': call(ofInventory, nothing),

  'resource.list': call(nothing, z.array(ResourceRow)),
  'resource.read': call(ofInventory.extend({ urn: Urn }), ResourceDetails),
  'resource.setExcluded': call(
    ofInventory.extend({ urns: z.array(Urn).min(1), excluded: z.boolean() }),
    nothing,
  ),

  'coverage.read': call(z.object({ inventoryId: InventoryId.nullable() }), CoverageReport),
};

/** Everything main tells the window unasked: `noun.pastParticiple`. */
export const events = {
  /** Anything about an inventory except its progress: refetch. null: the list of inventories itself. */
  'inventory.changed': z.object({ inventoryId: InventoryId.nullable() }),
  'sync.progressed': SyncProgress,
  'notice.raised': Notice,
};

export type Channel = keyof typeof calls;
export type EventName = keyof typeof events;
export type Request<C extends Channel> = z.input<(typeof calls)[C]['request']>;
export type Response<C extends Channel> = z.output<(typeof calls)[C]['response']>;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** Main must implement every call; a missing one, or a wrong type, does not compile. */
export type Handlers = {
  [C in Channel]: (
    request: z.output<(typeof calls)[C]['request']>,
  ) => Promise<z.input<(typeof calls)[C]['response']>>;
};

/** What every call answers: a rejected call would lose everything but its message on the way. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** What the preload puts on `window.bridge`. */
export interface Bridge {
  /**
   * Answers with a `Reply` as JSON text: copying 100,000 rows from the preload's world to the page's
   * object by object takes seconds, one string takes none. `renderer/ipc/client.ts` parses it.
   */
  call<C extends Channel>(channel: C, request: Request<C>): Promise<string>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
