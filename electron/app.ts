import { join } from 'node:path';
import type { ExternalPage, Reply } from '../shared/ipc/contract.ts';
import type { AppPorts } from './ports.ts';
import { askingFirst, placesOfCalls } from './agreed-places/places-of-calls.ts';
import { createAgreedPlaces } from './agreed-places/create.ts';
import { createAppTests } from './plakar-apps/tests/create.ts';
import { createAutomaticSyncs } from './sync/create.ts';
import { createApps } from './plakar-apps/create.ts';
import { createRecorder } from './coverage/create.ts';
import { type ClientOf, createCredentials, openInBrowser, userAgentOf } from './accounts/create.ts';
import { createDiagnosis } from './support/create.ts';
import { createExports } from './exports/create.ts';
import { createNetwork } from './network/create.ts';
import { createPlakarExports } from './plakar-apps/export/create.ts';
import { createPointSources } from './restore-points/create.ts';
import { createResources, resourcePageOf } from './resources/create.ts';
import { createSettingsFiles } from './settings/files/create.ts';
import { createSnapshotLinks } from './restore-points/create-snapshot-links.ts';
import { createUpdates } from './updates/create.ts';
import { createVersioning } from './resources/versioning.ts';
import { Diary } from './log/diary.ts';
import { discover } from './discovery/discover.ts';
import { SyncRunner } from './discovery/sync-runner.ts';
import { Accounts } from './accounts/accounts.ts';
import { CoveredInventories } from './coverage/covered-inventories.ts';
import { InventoryBook } from './inventories/inventory-book.ts';
import { NoticeBoard } from './storage/notice-board.ts';
import { SettingsBook } from './settings/settings-book.ts';
import { type WholeFigure, wholeFigure } from './coverage/whole-figure.ts';
import { dispatch, failureOf } from './bridge/dispatch.ts';
import { createHandlers } from './bridge/handlers.ts';
import { createOvhClient } from './ovh/client.ts';
import { personsPatienceMs, syncPatienceMs } from './ovh/pace.ts';
import { readIdentity, testConnection } from './ovh/connection.ts';
import type { AskingProxy, ProxyLogin } from './network/proxy-login.ts';
import { baseUrlOf, plateOf, tokenPageOf } from './ovh/endpoints.ts';
import type { ServerClock } from './ovh/server-clock.ts';
import { createServerClock } from './ovh/server-clock.ts';
import { SnapshotStore } from './storage/snapshot-store.ts';
import { AutoLock } from './vault/auto-lock.ts';
import { AskedChanges } from './vault/asked-changes.ts';
import { Vault } from './vault/vault.ts';

export interface App {
  notices: NoticeBoard;
  dispatch: (channel: unknown, request: unknown) => Promise<Reply<unknown>>;
  /** Reads what is on the disk; calls wait for it. */
  start: () => Promise<void>;
  /** How much is protected, of all inventories together. */
  figure: () => WholeFigure;
  /** Syncs every inventory that has keys; false: the vault is locked, so that it is to be opened first. */
  syncAll: () => boolean;
  /** Who signs in at a proxy that asks; null: nobody knows. */
  proxyLoginFor: (asking: AskingProxy) => Promise<ProxyLogin | null>;
  /** Stops running syncs; what they had not finished is dropped, what was known stays. */
  stop: () => Promise<void>;
}

/** The composition root: everything is made and joined here, and nothing of Electron is known. */
export function createApp(world: AppPorts): App {
  const { agreedPlaces, guarded: ports } = createAgreedPlaces(world);
  const { now, newId, emit } = ports;
  const diary = new Diary(ports.log);
  const failurePorts = { newReference: newId, logBug: ports.logBug };
  const announce = (inventoryId: string | null) => {
    emit('inventory.changed', { inventoryId });
    recorder.noticeChange(inventoryId);
  };
  const notices = new NoticeBoard((notice) => emit('notice.raised', notice));
  const vault = new Vault({
    keyStore: ports.keyStore,
    locksmith: ports.locksmith,
    document: ports.vault,
    onChanged: (status) => {
      diary.vaultChanged(status);
      emit('vault.changed', status);
      // Which keys open has changed with it, those of apps too.
      announce(null);
      emit('provider.changed', { providerId: null });
    },
  });
  const book = new InventoryBook({
    document: ports.inventories,
    snapshots: new SnapshotStore(join(ports.dataFolder, 'inventories'), now),
    newId,
    raiseNotice: (notice) => notices.raise(notice),
  });
  const clientOf = clientsOver(ports);
  const settings = new SettingsBook({
    document: ports.settings,
    onChanged: (after, before) => {
      emit('settings.changed', after);
      if (after.language !== before.language) {
        emit('language.changed', ports.languageOf(after.language));
      }
      if (after.coverage !== before.coverage) announce(null);
    },
  });
  const pointSources = createPointSources(ports, {
    vault,
    book,
    notices,
    announce,
    providers: {
      get: (providerId) => credentials.providers.get(providerId),
      read: (...request) => credentials.providers.read(...request),
    },
    failureOf: (error) => failureOf(error, failurePorts),
  });
  const resources = createResources(ports, { book, onChanged: () => announce(null) });
  const coverage = new CoveredInventories({
    policy: () => settings.read().coverage,
    excludedOf: (entry) => resources.exclusions.excludedOf(entry),
    sourcePointsOf: (entry) => pointSources.pointsOf(entry),
    now,
  });
  const recorder = createRecorder(ports, { book, coverage, settings });
  const snapshotLinks = createSnapshotLinks(ports, { book, coverage, announce });
  const exports = createExports(ports, {
    book,
    coverage,
    settings,
    pointSources,
    exclusions: resources.exclusions,
  });
  const credentials = createCredentials(ports, {
    vault,
    book,
    clientOf,
    othersWith: (providerId) => [
      ...apps.withProvider(providerId),
      ...pointSources.withProvider(providerId),
    ],
  });
  const apps = createApps(ports, { vault, book, ...credentials });
  const appTests = createAppTests(ports, apps);
  const { keys, signIns } = credentials;
  const plakarExports = createPlakarExports(ports, { apps, files: exports.files });
  const accounts = new Accounts({
    book,
    vault,
    keys,
    newId,
    now,
    testConnection: (endpoint, given) => testConnection(clientOf(endpoint, given), given.method),
    stopSync: (inventoryId) => syncs.cancel(inventoryId),
    forgetAttempt: (attemptId) => signIns.forget(attemptId),
  });
  const syncs = new SyncRunner({
    book: recorder,
    now,
    newId,
    discover: async (inventory, options) => {
      const { id, endpoint } = inventory;
      diary.syncBegan(id);
      const { onPause, ...rest } = options;
      const { signal } = rest;
      const given = await keys.ofInventory(inventory, signal);
      const client = clientOf(endpoint, given, { signal, onPause, patienceMs: syncPatienceMs });
      await accounts.verify(id, () => readIdentity(client, given.method));
      return discover({ client, plate: plateOf(endpoint), ...rest });
    },
    onProgress: (progress) => emit('sync.progressed', progress),
    onFinished: (run) => {
      const { inventoryId } = run;
      diary.syncEnded(run, book.list());
      announce(inventoryId);
      pointSources.refreshAll();
      automaticSyncs.noticeEnd(run);
    },
    failureOf: (error) => failureOf(error, failurePorts),
  });
  const updates = createUpdates(ports, (error) => failureOf(error, failurePorts));
  const automaticSyncs = createAutomaticSyncs(ports, {
    book,
    settings,
    syncs,
    vault,
    providers: credentials.providers,
  });
  const settingsFiles = createSettingsFiles(ports, {
    book,
    vault,
    settings,
    pointSources,
    files: exports.files,
    announce,
  });
  const lock = async () => {
    signIns.cancelAll();
    if (!vault.lock()) return;
    await Promise.all([
      plakarExports.clipboard.clear(),
      syncs.cancelAll(),
      pointSources.stop(),
      appTests.cancelAll(),
    ]);
  };
  const autoLock = new AutoLock({
    idle: ports.idle,
    minutes: () => vault.autoLockMinutes,
    isBusy: () => syncs.isAnyRunning,
    lock,
  });
  const network = createNetwork(ports, { book, vault, agreedPlaces });
  const answers = createHandlers({
    diagnosis: createDiagnosis(ports, {
      book,
      vault,
      pointSources,
      describeNetwork: network.describe,
    }),
    network,
    book,
    coverage,
    recorder,
    settings,
    pointSources,
    exports,
    snapshotLinks,
    askVersioning: createVersioning({ book, keys, clientOf }),
    plakarExports,
    accounts,
    syncs,
    automaticSyncs,
    updates,
    settingsFiles,
    vault,
    vaultChanges: new AskedChanges(vault, ports),
    notices,
    ...resources,
    ...credentials,
    apps,
    appTests,
    lock,
    announce,
    isTrayDrawn: ports.isTrayDrawn,
    description: ports.description,
    dataFolder: ports.dataFolder,
    openPage: (page) => openInBrowser(ports, addressOf(page, book)),
    chooseFile: ports.chooseFile,
  });
  const known = {
    inventory: (id: string) => book.get(id).inventory,
    provider: (id: string) => credentials.providers.get(id),
    pointSource: (id: string) => pointSources.get(id),
    app: (id: string) => apps.get(id),
  };
  const handlers = askingFirst(answers, placesOfCalls(known), agreedPlaces);
  let loading: Promise<void> | null = null;
  const load = () => Promise.all([book.load(), pointSources.load(), ports.authorities.load()]);
  const start = () =>
    (loading ??= load().then(() => {
      recorder.start();
      automaticSyncs.start();
      updates.start();
    }));
  return {
    notices,
    start,
    figure: () => wholeFigure(book.list(), coverage),
    proxyLoginFor: (asking) => network.proxyLogins.loginFor(asking),
    syncAll: () => {
      if (!vault.isLocked) automaticSyncs.syncAll();
      return !vault.isLocked;
    },
    stop: async () => {
      autoLock.stop();
      automaticSyncs.stop();
      updates.stop();
      signIns.cancelAll();
      await Promise.all([
        plakarExports.clipboard.clear(),
        syncs.cancelAll(),
        pointSources.stop(),
        appTests.cancelAll(),
      ]);
      await recorder.settled();
    },
    dispatch: async (channel, request) => {
      try {
        await start();
      } catch (error) {
        return diary.answered(channel, { ok: false, failure: failureOf(error, failurePorts) });
      }
      return diary.answered(channel, await dispatch(handlers, channel, request, failurePorts));
    },
  };
}

function addressOf(page: ExternalPage, book: InventoryBook): string {
  if (page.page === 'resource') return resourcePageOf(page, book);
  return tokenPageOf(page.endpoint, page.wanted);
}

/** Makes clients. Those of one API share what is known of its clock, so that it is asked once. */
function clientsOver({ fetch, description }: AppPorts): ClientOf {
  const clocks = new Map<string, ServerClock>();
  return (endpoint, credentials, options) => {
    const baseUrl = baseUrlOf(endpoint);
    const serverClock = clocks.get(baseUrl) ?? createServerClock();
    clocks.set(baseUrl, serverClock);
    return createOvhClient({
      baseUrl,
      credentials,
      fetch,
      serverClock,
      userAgent: userAgentOf(description.version),
      patienceMs: personsPatienceMs,
      ...options,
    });
  };
}
