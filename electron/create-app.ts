import { join } from 'node:path';
import type { EventName, EventPayload, ExternalPage, Reply } from '../shared/ipc/contract.ts';
import type { Keys } from '../shared/model/credentials.ts';
import type { Endpoint } from '../shared/model/endpoint.ts';
import type { Inventory } from '../shared/model/inventory.ts';
import { discover } from './discovery/discover.ts';
import { SyncRunner } from './discovery/sync-runner.ts';
import { Accounts } from './inventories/accounts.ts';
import { InventoryBook } from './inventories/inventory-book.ts';
import { NoticeBoard } from './inventories/notice-board.ts';
import { dispatch, failureOf } from './ipc/dispatch.ts';
import type { LogBug } from './ipc/dispatch.ts';
import { createHandlers } from './ipc/handlers.ts';
import type { OvhClient } from './ovh/client.ts';
import { createOvhClient } from './ovh/client.ts';
import { testConnection } from './ovh/connection.ts';
import { baseUrlOf, plateOf, tokenPageOf } from './ovh/endpoints.ts';
import type { ServerClock } from './ovh/server-clock.ts';
import { createServerClock } from './ovh/server-clock.ts';
import type { Fetch } from './ovh/transport.ts';
import type { Document } from './storage/document.ts';
import { SnapshotStore } from './storage/snapshot-store.ts';
import type { Cipher } from './vault/cipher.ts';
import type { VaultDocument } from './vault/vault.ts';
import { Vault } from './vault/vault.ts';

/** Everything the app needs of the world. The shell fills it with Electron; tests with what they like. */
export interface AppPorts {
  dataFolder: string;
  inventories: Document<Inventory[]>;
  vault: Document<VaultDocument>;
  cipher: Cipher;
  fetch: Fetch;
  now: () => Date;
  newId: () => string;
  openUrl: (url: string) => Promise<void>;
  emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  logBug: LogBug;
  description: {
    version: string;
    electronVersion: string;
    chromeVersion: string;
    platform: string;
  };
}

export interface App {
  notices: NoticeBoard;
  dispatch: (channel: unknown, request: unknown) => Promise<Reply<unknown>>;
  /** Reads what is on the disk; calls wait for it. */
  start: () => Promise<void>;
  /** Stops running syncs; what they had not finished is dropped, what was known stays. */
  stop: () => Promise<void>;
}

const pages: Record<ExternalPage, string> = {
  'create-keys-eu': tokenPageOf('ovh-eu'),
  'create-keys-ca': tokenPageOf('ovh-ca'),
  'create-keys-us': tokenPageOf('ovh-us'),
};

/** The composition root: everything is made and joined here, and nothing of Electron is known. */
export function createApp(ports: AppPorts): App {
  const { now, newId, fetch, emit } = ports;
  const failurePorts = { newReference: newId, logBug: ports.logBug };
  const announce = (inventoryId: string | null) => emit('inventory.changed', { inventoryId });
  const notices = new NoticeBoard((notice) => emit('notice.raised', notice));
  const vault = new Vault(ports.cipher, ports.vault);
  const book = new InventoryBook({
    document: ports.inventories,
    snapshots: new SnapshotStore(join(ports.dataFolder, 'inventories'), now),
    newId,
    raiseNotice: (notice) => notices.raise(notice),
  });
  const clientOf = clientsOver(fetch, ports.description.version);
  const accounts = new Accounts({
    book,
    vault,
    newId,
    now,
    testConnection: (endpoint, keys) => testConnection(clientOf(endpoint, keys)),
  });
  const syncs = new SyncRunner({
    book,
    now,
    newId,
    discover: ({ id, endpoint }, options) =>
      vault.use(id, (keys) =>
        discover({ client: clientOf(endpoint, keys), plate: plateOf(endpoint), ...options }),
      ),
    onProgress: (progress) => emit('sync.progressed', progress),
    onFinished: ({ inventoryId }) => announce(inventoryId),
    failureOf: (error) => failureOf(error, failurePorts),
  });
  const handlers = createHandlers({
    book,
    accounts,
    syncs,
    vault,
    notices,
    announce,
    description: ports.description,
    dataFolder: ports.dataFolder,
    openPage: (page) => ports.openUrl(pages[page]),
  });
  let loading: Promise<void> | null = null;
  const start = () => (loading ??= book.load());
  return {
    notices,
    start,
    stop: () => syncs.cancelAll(),
    dispatch: async (channel, request) => {
      try {
        await start();
      } catch (error) {
        return { ok: false, failure: failureOf(error, failurePorts) };
      }
      return dispatch(handlers, channel, request, failurePorts);
    },
  };
}

/** Makes clients. Those of one API share what is known of its clock, so that it is asked once. */
function clientsOver(fetch: Fetch, version: string): (endpoint: Endpoint, keys: Keys) => OvhClient {
  const clocks = new Map<string, ServerClock>();
  return (endpoint, keys) => {
    const baseUrl = baseUrlOf(endpoint);
    const serverClock = clocks.get(baseUrl) ?? createServerClock();
    clocks.set(baseUrl, serverClock);
    const userAgent = `ovhcloud-inventory/${version}`;
    return createOvhClient({ baseUrl, keys, fetch, serverClock, userAgent });
  };
}
