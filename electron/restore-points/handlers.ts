import type { Handlers } from '../../shared/bridge/contract.ts';
import type { PlakarDescription } from '../../shared/restore-points/restore-point-source.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import { leftoversOf } from './leftover-views.ts';
import type { SnapshotLinkStore } from './snapshot-link-store.ts';
import type { RestorePointSourceService } from './source-service.ts';

interface Services {
  store: Pick<InventoryStore, 'get'>;
  snapshotLinks: SnapshotLinkStore;
  restorePointSources: RestorePointSourceService;
  /** Describes the configuration of plakar on this computer. */
  describePlakar: () => Promise<PlakarDescription>;
}

/** The calls about restore points: their sources beside OVHcloud, snapshot links, and leftovers. */
export function restorePointHandlers(services: Services) {
  return { ...sourceHandlers(services), ...snapshotHandlers(services) };
}

function sourceHandlers({ restorePointSources, describePlakar }: Services) {
  return {
    'plakar.describe': describePlakar,
    'restorePointSource.list': () => restorePointSources.list(),
    'restorePointSource.add': ({ store, passphrase }) =>
      restorePointSources.addStore(store, passphrase),
    'restorePointSource.setPassphrase': ({ sourceId, passphrase }) =>
      restorePointSources.setPassphrase(sourceId, passphrase),
    'controlPlane.add': (input) => restorePointSources.addControlPlane(input),
    'controlPlane.update': ({ sourceId, ...input }) =>
      restorePointSources.updateControlPlane(sourceId, input),
    'controlPlane.check': ({ sourceId, ...input }) =>
      restorePointSources.checkControlPlane(sourceId, input),
    'restorePointSource.delete': ({ sourceId }) => restorePointSources.delete(sourceId),
    'restorePointSource.refresh': async ({ sourceId }) => restorePointSources.refresh(sourceId),
  } satisfies Partial<Handlers>;
}

/** What connects OVHcloud's snapshots to resources, and what interrupted backups left. */
function snapshotHandlers({ store, snapshotLinks }: Services) {
  return {
    'leftover.list': async ({ inventoryId, urn }) => leftoversOf(store.get(inventoryId), urn),
    'snapshotLink.count': async ({ inventoryId, urn }) => snapshotLinks.count(inventoryId, urn),
    'snapshotLink.list': async ({ inventoryId, urn }) => snapshotLinks.list(inventoryId, urn),
    'linkCandidate.list': async ({ inventoryId, search, ...snapshot }) =>
      snapshotLinks.candidates(inventoryId, snapshot, search),
    'snapshotLink.link': ({ inventoryId, links }) => snapshotLinks.link(inventoryId, links),
    'snapshotLink.refuse': ({ inventoryId, ...link }) => snapshotLinks.refuse(inventoryId, link),
    'snapshotLink.hide': ({ inventoryId, snapshots, isHidden }) =>
      snapshotLinks.hide(inventoryId, snapshots, isHidden),
    'snapshotLink.undo': ({ inventoryId, snapshots }) => snapshotLinks.undo(inventoryId, snapshots),
  } satisfies Partial<Handlers>;
}
