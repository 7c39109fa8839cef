import type { Handlers, Reply } from '../shared/bridge/contract.ts';
import type { ExternalPage } from '../shared/support/calls.ts';
import { openInBrowser } from './accounts/create.ts';
import { accountHandlers } from './accounts/handlers.ts';
import { createApprovals } from './approvals/create.ts';
import { askingFirst, addressesOfCalls } from './approvals/addresses-of-calls.ts';
import { dispatch } from './bridge/dispatch.ts';
import { demoHandlers } from './demo/handlers.ts';
import { type Core, createCore } from './core.ts';
import { coverageHandlers } from './coverage/handlers.ts';
import { type TotalCounts, totalCounts } from './coverage/total-counts.ts';
import { exportHandlers } from './exports/handlers.ts';
import { createFeatures, type Features } from './features.ts';
import { lastScreenHandlers } from './first-answers/handlers.ts';
import { inventoryHandlers } from './inventories/handlers.ts';
import type { InventoryStore } from './inventories/inventory-store.ts';
import { networkHandlers } from './network/handlers.ts';
import type { AskingProxy, ProxyLogin } from './network/proxy-login.ts';
import { applicationPageOf, consolePageOf, tokenPageOf } from './ovh/endpoints.ts';
import { nextStepHandlers } from './next-steps/handlers.ts';
import { plakarExportHandlers } from './plakar-apps/export/handlers.ts';
import { resourceAppHandlers } from './plakar-apps/handlers.ts';
import type { AppPorts } from './ports.ts';
import { resourcePageOf } from './resources/create.ts';
import { resourceHandlers } from './resources/handlers.ts';
import { restorePointHandlers } from './restore-points/handlers.ts';
import { providerHandlers } from './secret-providers/handlers.ts';
import { settingsFileHandlers } from './settings/files/handlers.ts';
import { settingsHandlers } from './settings/handlers.ts';
import type { FileNotices } from './storage/file-notices.ts';
import { desktopHandlers } from './support/desktop-handlers.ts';
import { diagnosticsHandlers } from './support/handlers.ts';
import { syncHandlers } from './sync/handlers.ts';
import { updateHandlers } from './updates/handlers.ts';
import { AutoLock } from './vault/auto-lock.ts';
import { vaultHandlers } from './vault/handlers.ts';

export interface App {
  notices: FileNotices;
  dispatch: (channel: unknown, request: unknown) => Promise<Reply<unknown>>;
  /** Loads the stored data and starts the background work. Calls wait for it. */
  start: () => Promise<void>;
  /** Coverage of all inventories together. */
  totals: () => TotalCounts;
  /** Syncs every inventory that has keys. Returns false if the vault is locked and must be unlocked first. */
  syncAll: () => boolean;
  /** The login for a proxy that asks for one; null if none is known. */
  proxyLoginFor: (asking: AskingProxy) => Promise<ProxyLogin | null>;
  /** Stops all background work. A running sync discards what it has read; earlier data stays. */
  stop: () => Promise<void>;
}

/** The composition root: creates and connects everything. Must not depend on Electron. */
export function createApp(world: AppPorts): App {
  const { approvals, guarded: ports } = createApprovals(world);
  const core = createCore(ports);
  const { vault, store, eventLog, failureOf } = core;
  const features = createFeatures(ports, core, approvals);
  const { automaticSyncs, updates, recorder, signIns } = features;
  const lock = async () => {
    signIns.cancelAll();
    if (vault.lock()) await dropSecrets(features);
  };
  const autoLock = new AutoLock({
    idle: ports.idle,
    minutes: () => vault.autoLockMinutes,
    isBusy: () => features.syncs.isAnyRunning,
    lock,
  });
  const handlers = askingFirst(
    handlersOf(ports, core, { ...features, lock }),
    addressesOfCalls(knownIn(core, features)),
    approvals,
  );
  const start = startOnce(ports, core, features);
  return {
    notices: core.notices,
    start,
    totals: () => totalCounts(store.list(), features.coverage),
    proxyLoginFor: (asking) => features.network.proxyLogins.loginFor(asking),
    syncAll: () => {
      if (!vault.isLocked) automaticSyncs.syncAll();
      return !vault.isLocked;
    },
    stop: async () => {
      autoLock.stop();
      automaticSyncs.stop();
      updates.stop();
      signIns.cancelAll();
      await dropSecrets(features);
      await recorder.settled();
    },
    dispatch: async (channel, request) => {
      try {
        await start();
      } catch (error) {
        return eventLog.answered(channel, { ok: false, failure: failureOf(error) });
      }
      return eventLog.answered(channel, await dispatch(handlers, channel, request, failureOf));
    },
  };
}

/** Stops everything that holds a secret in memory. */
async function dropSecrets({ syncs, restorePointSources, appTests }: Features) {
  await Promise.all([syncs.cancelAll(), restorePointSources.stop(), appTests.cancelAll()]);
}

/** Loads the stored data once, then starts the background work. */
function startOnce({ authorities }: AppPorts, { store }: Core, features: Features) {
  const { restorePointSources, recorder, automaticSyncs, updates } = features;
  let loading: Promise<void> | null = null;
  const load = () => Promise.all([store.load(), restorePointSources.load(), authorities.load()]);
  return () =>
    (loading ??= load().then(() => {
      recorder.start();
      automaticSyncs.start();
      updates.start();
    }));
}

function knownIn({ store }: Core, { providers, restorePointSources, apps }: Features) {
  return {
    inventory: (id: string) => store.get(id).inventory,
    provider: (id: string) => providers.get(id),
    restorePointSource: (id: string) => restorePointSources.get(id),
    app: (id: string) => apps.get(id),
  };
}

/** The handlers of every call of the contract: one line per feature. */
function handlersOf(
  ports: AppPorts,
  core: Core,
  features: Features & { lock: () => Promise<void> },
): Handlers {
  const openPage = (page: ExternalPage) => openInBrowser(ports, addressOf(page, core.shown));
  const services = { ...ports, ...core, ...features, openPage };
  return {
    ...desktopHandlers(services),
    ...inventoryHandlers(services),
    ...accountHandlers(services),
    ...providerHandlers(services),
    ...vaultHandlers(services),
    ...resourceHandlers(services),
    ...settingsHandlers(services),
    ...coverageHandlers(services),
    ...restorePointHandlers(services),
    ...nextStepHandlers(services),
    ...resourceAppHandlers(services),
    ...exportHandlers(services),
    ...plakarExportHandlers(services),
    ...diagnosticsHandlers(services),
    ...networkHandlers(services),
    ...syncHandlers(services),
    ...settingsFileHandlers(services),
    ...updateHandlers(services),
    ...demoHandlers(services),
    ...lastScreenHandlers(services),
  };
}

function addressOf(page: ExternalPage, store: Pick<InventoryStore, 'get'>): string {
  if (page.page === 'resource') return resourcePageOf(page, store);
  if (page.page === 'create-keys') return tokenPageOf(page.endpoint, page.wanted);
  return page.page === 'api-console'
    ? consolePageOf(page.endpoint)
    : applicationPageOf(page.endpoint);
}
