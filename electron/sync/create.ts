import type { InventoryPause } from '../../shared/model/automatic-sync.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { AutomaticSyncs } from './automatic-syncs.ts';
import type { AppPorts } from '../ports.ts';
import type { SyncRunner } from '../discovery/sync-runner.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import type { SettingsBook } from '../settings/settings-book.ts';
import { failureOf } from '../bridge/dispatch.ts';
import type { ProviderBook } from '../secret-providers/provider-book.ts';
import type { Vault } from '../vault/vault.ts';

interface Parts {
  book: InventoryBook;
  settings: SettingsBook;
  syncs: SyncRunner;
  vault: Vault;
  providers: ProviderBook;
}

/** Joins what starts syncs by itself. */
export function createAutomaticSyncs(
  { power, now, newId, emit, logBug }: AppPorts,
  { book, settings, syncs, vault, providers }: Parts,
): AutomaticSyncs {
  return new AutomaticSyncs({
    power,
    settings: () => settings.read().automaticSync,
    book,
    syncs,
    keysPause: (inventory) => keysPause(inventory, vault),
    accessOf: (inventory) => [
      inventory.endpoint,
      inventory.signIn,
      inventory.verification,
      ...providerIdsOf(inventory).map((id) => providers.find(id)),
    ],
    now,
    onChanged: () => emit('automaticsync.changed', {}),
    reportFailure: (error) => void failureOf(error, { newReference: newId, logBug }),
  });
}

/** Of its own keys, and of the tokens of the providers that have some. */
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
