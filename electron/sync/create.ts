import type { InventoryPause } from '../../shared/sync/automatic-sync.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { InventoryService } from '../accounts/inventory-service.ts';
import type { KeyResolver } from '../accounts/key-resolver.ts';
import type { Core } from '../core.ts';
import type { CoverageRecorder } from '../coverage/coverage-recorder.ts';
import { discoverAccount } from '../discovery/discover-account.ts';
import { SyncRunner } from '../discovery/sync-runner.ts';
import { readIdentity } from '../ovh/connection.ts';
import { apiRegionOf } from '../ovh/endpoints.ts';
import { syncPatienceMs } from '../ovh/rate-limit-gate.ts';
import type { BasicPorts, DesktopPorts } from '../ports.ts';
import type { RestorePointSourceService } from '../restore-points/source-service.ts';
import type { ProviderStore } from '../secret-providers/provider-store.ts';
import type { Vault } from '../vault/vault.ts';
import { AutomaticSyncs } from './automatic-syncs.ts';
import { HeapGrowth } from './heap-growth.ts';

type Ports = BasicPorts & Pick<DesktopPorts, 'power'>;

interface SyncsParts extends Core {
  accounts: InventoryService;
  keys: KeyResolver;
  recorder: CoverageRecorder;
  restorePointSources: Pick<RestorePointSourceService, 'refreshAll'>;
  providers: ProviderStore;
}

/** Creates the sync runner, and the automatic syncs. */
export function createSyncs(ports: Ports, parts: SyncsParts) {
  const { now, newId, emit } = ports;
  const { eventLog, store, failureOf } = parts;
  const heapGrowth = new HeapGrowth();
  const discover = discoverWith(parts);
  const syncs = new SyncRunner({
    store: parts.recorder,
    now,
    newId,
    discover: (...asked) => {
      heapGrowth.limit(true);
      return discover(...asked);
    },
    onProgress: (progress) => {
      heapGrowth.check();
      emit('sync.progressed', progress);
    },
    shown: parts.shown,
    onFinished: (run) => {
      heapGrowth.limit(syncs.isAnyRunning);
      eventLog.syncEnded(run, store.list());
      parts.announce(run.inventoryId);
      parts.restorePointSources.refreshAll();
      automaticSyncs.noticeEnd(run);
    },
    failureOf,
  });
  const automaticSyncs = createAutomaticSyncs(ports, { ...parts, syncs });
  return { syncs, automaticSyncs };
}

/** Reads an account with the keys of its inventory, after verifying the account that they belong to. */
function discoverWith({
  eventLog,
  keys,
  accounts,
  clientOf,
}: SyncsParts): ConstructorParameters<typeof SyncRunner>[0]['discover'] {
  return async (inventory, { onPause, ...options }) => {
    const { id, endpoint } = inventory;
    eventLog.syncBegan(id);
    const { signal } = options;
    const given = await keys.ofInventory(inventory, signal);
    const client = clientOf(endpoint, given, { signal, onPause, patienceMs: syncPatienceMs });
    await accounts.verify(id, () => readIdentity(client, given.method));
    return discoverAccount({ client, apiRegion: apiRegionOf(endpoint), ...options });
  };
}

function createAutomaticSyncs(
  { power, now, emit }: Ports,
  { store, settings, syncs, vault, providers, failureOf }: SyncsParts & { syncs: SyncRunner },
): AutomaticSyncs {
  return new AutomaticSyncs({
    power,
    settings: () => settings.read().automaticSync,
    store,
    syncs,
    keysPause: (inventory) => keysPause(inventory, vault),
    accessOf: (inventory) => [
      inventory.endpoint,
      inventory.signIn,
      inventory.verification,
      ...providerIdsOf(inventory).map((id) => providers.find(id)),
    ],
    now,
    onChanged: () => emit('automaticSync.changed', {}),
    reportFailure: (error) => void failureOf(error),
  });
}

/** Checks the inventory's own keys, and the tokens of its providers. */
async function keysPause(inventory: Inventory, vault: Vault): Promise<InventoryPause | null> {
  const sources = Object.values(inventory.signIn.sources);
  const isOurs = sources.some(({ kind }) => kind === 'vault');
  const own = isOurs ? (await vault.stateOf(inventory.id)).state : 'provided';
  if (own === 'locked') return 'locked';
  if (own === 'absent' || own === 'unreadable') return 'absent';
  const tokens = await Promise.all(providerIdsOf(inventory).map((id) => vault.stateOf(id)));
  // A provider without a token is normal: some need none.
  return tokens.some(({ state }) => state === 'locked') ? 'locked' : null;
}

function providerIdsOf({ signIn }: Inventory): string[] {
  const ids = Object.values(signIn.sources).flatMap((source) =>
    source.kind === 'provider' ? [source.providerId] : [],
  );
  return [...new Set(ids)];
}
