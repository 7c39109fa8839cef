import { join } from 'node:path';
import type { EventPayload } from '../shared/bridge/contract.ts';
import type { Failure } from '../shared/bridge/errors.ts';
import { callFailure } from './bridge/dispatch.ts';
import { InventoryStore } from './inventories/inventory-store.ts';
import { ShownInventories } from './inventories/shown-inventories.ts';
import { EventLog } from './log/event-log.ts';
import { type ClientOf, clientsOver } from './ovh/clients.ts';
import type { AppPorts } from './ports.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { FileNotices } from './storage/file-notices.ts';
import { SnapshotStore } from './storage/snapshot-store.ts';
import { Vault } from './vault/vault.ts';

/** Shared by most features. */
export interface Core {
  eventLog: EventLog;
  notices: FileNotices;
  vault: Vault;
  store: InventoryStore;
  /** The same inventories for browsing, with what first syncs have read so far. */
  shown: ShownInventories;
  settings: SettingsStore;
  clientOf: ClientOf;
  failureOf: (error: unknown) => Failure;
  /** Reports to the window and to `onAnnounced` that an inventory has changed; null: any of them may have. */
  announce: (inventoryId: string | null) => void;
  /** Reports that protection has changed, and nothing else. */
  announceCoverage: (change: EventPayload<'coverage.changed'>) => void;
  /** The listener gets the inventory of each of these reports; null: all inventories. */
  onAnnounced: (listener: (inventoryId: string | null) => void) => void;
}

export function createCore(ports: AppPorts): Core {
  const { now, newId, emit } = ports;
  const eventLog = new EventLog(ports.log);
  const notices = new FileNotices((notice) => emit('notice.raised', notice));
  const store = new InventoryStore({
    document: ports.inventories,
    snapshots: new SnapshotStore(join(ports.dataFolder, 'inventories'), now),
    newId,
    raiseNotice: (notice) => notices.raise(notice),
  });
  const listeners: ((inventoryId: string | null) => void)[] = [];
  const inform = (inventoryId: string | null) => {
    for (const listener of listeners) listener(inventoryId);
  };
  const announceCoverage: Core['announceCoverage'] = (change) => {
    emit('coverage.changed', change);
    inform(change.inventoryId);
  };
  return {
    eventLog,
    notices,
    announce: (inventoryId) => {
      emit('inventory.changed', { inventoryId });
      inform(inventoryId);
    },
    announceCoverage,
    onAnnounced: (listener) => void listeners.push(listener),
    vault: createVault(ports, eventLog),
    store,
    shown: new ShownInventories(store, (inventoryId) =>
      emit('resource.discovered', { inventoryId }),
    ),
    settings: createSettings(ports, announceCoverage),
    clientOf: clientsOver({ fetch: ports.fetch, version: ports.description.version }),
    failureOf: (error) => callFailure(error, { newReference: newId, logBug: ports.logBug }),
  };
}

function createVault(
  { keyStore, passphraseLocks, vault, emit }: AppPorts,
  eventLog: EventLog,
): Vault {
  return new Vault({
    keyStore,
    passphraseLocks,
    document: vault,
    onChanged: (status) => {
      eventLog.vaultChanged(status);
      emit('vault.changed', status);
    },
  });
}

function createSettings(
  { settings, emit, languageOf }: AppPorts,
  announceCoverage: Core['announceCoverage'],
): SettingsStore {
  return new SettingsStore({
    document: settings,
    onChanged: (after, before) => {
      emit('settings.changed', after);
      if (after.language !== before.language) {
        emit('language.changed', languageOf(after.language));
      }
      if (after.coverage !== before.coverage) announceCoverage({ inventoryId: null, rows: null });
    },
  });
}
