import { reportCoverage } from '../../shared/domain/coverage-report.ts';
import type { ExternalPage, Handlers } from '../../shared/ipc/contract.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { placeOfFile } from '../agreed-places/place.ts';
import type { AppTester } from '../plakar-apps/tests/app-tester.ts';
import type { AppBook } from '../plakar-apps/app-book.ts';
import { withAppRoles } from '../plakar-apps/app-views.ts';
import type { BrowserSignIns } from '../accounts/browser-sign-in.ts';
import type { KeyImports } from '../accounts/key-imports.ts';
import type { KeyResolver } from '../accounts/key-resolver.ts';
import type { SyncRunner } from '../discovery/sync-runner.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { CoverageRecorder } from '../coverage/coverage-recorder.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { ExclusionBook } from '../resources/exclusion-book.ts';
import type { InventoryBook, InventoryEntry } from '../inventories/inventory-book.ts';
import { coveredInventory, detailsOf, rowsOf, summarise } from '../inventories/inventory-views.ts';
import type { NoticeBoard } from '../storage/notice-board.ts';
import type { SettingsBook } from '../settings/settings-book.ts';
import type { SnapshotLinkBook } from '../restore-points/snapshot-link-book.ts';
import type { ViewBook } from '../resources/view-book.ts';
import type { Exports } from '../exports/create.ts';
import type { AskVersioning } from '../resources/versioning.ts';
import type { Diagnosis } from '../support/create.ts';
import type { PlakarExportParts } from '../plakar-apps/export/create.ts';
import type { Network } from '../network/create.ts';
import type { PointSources } from '../restore-points/create.ts';
import type { CertificateFiles } from '../secret-providers/certificate-files.ts';
import type { ProviderBook } from '../secret-providers/provider-book.ts';
import type { Updates } from '../updates/updates.ts';
import type { AskedChanges } from '../vault/asked-changes.ts';
import type { Vault } from '../vault/vault.ts';
import type { AutomaticSyncs } from '../sync/automatic-syncs.ts';
import type { SettingsFiles } from '../settings/files/settings-files.ts';
import { settingsFileHandlers } from '../settings/files/handlers.ts';
import { automaticSyncHandlers } from '../sync/handlers.ts';
import { exportHandlers } from '../exports/handlers.ts';
import { plakarExportHandlers } from '../plakar-apps/export/handlers.ts';
import { coverageHandlers } from '../coverage/handlers.ts';
import { diagnosisHandlers } from '../support/handlers.ts';
import { networkHandlers } from '../network/handlers.ts';
import { pointSourceHandlers } from '../restore-points/handlers.ts';
import { resourceAppHandlers } from '../plakar-apps/handlers.ts';
import { exclusionHandlers, viewHandlers } from '../resources/handlers.ts';
import { leftoverHandlers } from '../resources/leftover-handlers.ts';
import { snapshotLinkHandlers } from '../restore-points/snapshot-link-handlers.ts';
import { updateHandlers } from '../updates/handlers.ts';
import { versioningHandlers } from '../resources/versioning-handlers.ts';

/** What the calls are joined to. */
export interface Services {
  book: InventoryBook;
  coverage: CoveredInventories;
  exclusions: ExclusionBook;
  views: ViewBook;
  recorder: CoverageRecorder;
  settings: SettingsBook;
  updates: Updates;
  pointSources: PointSources;
  exports: Exports;
  snapshotLinks: SnapshotLinkBook;
  askVersioning: AskVersioning;
  plakarExports: PlakarExportParts;
  accounts: Accounts;
  syncs: SyncRunner;
  automaticSyncs: AutomaticSyncs;
  settingsFiles: SettingsFiles;
  vault: Vault;
  vaultChanges: AskedChanges;
  notices: NoticeBoard;
  providers: ProviderBook;
  certificateFiles: CertificateFiles;
  keys: KeyResolver;
  signIns: BrowserSignIns;
  imports: KeyImports;
  apps: AppBook;
  appTests: AppTester;
  diagnosis: Diagnosis;
  network: Network;
  description: {
    version: string;
    electronVersion: string;
    chromeVersion: string;
    platform: string;
  };
  dataFolder: string;
  openPage: (page: ExternalPage) => Promise<void>;
  isTrayDrawn: () => Promise<boolean>;
  /** Lets the user choose a file; null when they chose none. */
  chooseFile: () => Promise<string | null>;
  /** Drops every secret in memory that a locked vault must not leave, and ends what holds one. */
  lock: () => Promise<void>;
  /** Tells the window that an inventory, or with null the list of them, has changed. */
  announce: (inventoryId: string | null) => void;
}

/** Every call of the contract, joined to what does it. Logic belongs in the services. */
export function createHandlers(services: Services): Handlers {
  return {
    ...appHandlers(services),
    ...inventoryHandlers(services),
    ...credentialHandlers(services),
    ...vaultHandlers(services),
    ...resourceHandlers(services),
    ...exclusionHandlers(services),
    ...viewHandlers(services),
    ...settingsHandlers(services),
    ...coverageHandlers(services),
    ...pointSourceHandlers(services),
    ...resourceAppHandlers(services),
    ...exportHandlers(services),
    ...snapshotLinkHandlers(services),
    ...leftoverHandlers(services),
    ...versioningHandlers(services),
    ...plakarExportHandlers(services),
    ...diagnosisHandlers(services),
    ...networkHandlers(services),
    ...automaticSyncHandlers(services),
    ...settingsFileHandlers(services),
    ...updateHandlers(services),
  };
}

function appHandlers(services: Services) {
  const { description, dataFolder, notices, openPage, chooseFile, network } = services;
  return {
    'app.describe': async () => ({ ...description, dataFolder }),
    'notice.list': async () => notices.list(),
    'notice.dismiss': async ({ id }) => notices.dismiss(id),
    'page.open': (page) => openPage(page),
    'file.choose': async () => {
      const path = await chooseFile();
      // Whoever chooses a file in the system's dialog agrees that it is read.
      if (path !== null) network.agreedPlaces.add(placeOfFile(path));
      return { path };
    },
  } satisfies Partial<Handlers>;
}

function inventoryHandlers(services: Services) {
  const { book, coverage, accounts, syncs, vault, apps, announce } = services;
  const credentialsOf = async ({ id, signIn }: Inventory) =>
    Object.values(signIn.sources).every(({ kind }) => kind === 'provider')
      ? ({ state: 'provided' } as const)
      : vault.stateOf(id);
  const summaryOf = async (entry: InventoryEntry) =>
    summarise(
      { entry, covered: coverage.of(entry) },
      await credentialsOf(entry.inventory),
      syncs.progressOf(entry.inventory.id),
    );
  return {
    'inventory.list': () => Promise.all(book.list().map(summaryOf)),
    'inventory.add': async (request) => {
      const id = await accounts.add(request);
      announce(null);
      return summaryOf(book.get(id));
    },
    'inventory.update': async (request) => {
      await accounts.update(request);
      announce(request.inventoryId);
      return summaryOf(book.get(request.inventoryId));
    },
    'inventory.delete': async ({ inventoryId }) => {
      await syncs.cancel(inventoryId);
      try {
        await apps.deleteOf(inventoryId);
        await accounts.delete(inventoryId);
      } finally {
        // Even where part of it failed, what is left is what must show.
        announce(null);
      }
    },
    'connection.test': (request) => accounts.test(request),
    'sync.start': async ({ inventoryId }) => syncs.start(inventoryId),
    'sync.cancel': ({ inventoryId }) => syncs.cancel(inventoryId),
  } satisfies Partial<Handlers>;
}

function credentialHandlers(services: Services) {
  const { book, keys, signIns, imports, providers, certificateFiles, chooseFile } = services;
  return {
    'signin.begin': async ({ inventoryId, endpoint, application, wanted }) => {
      const stored = inventoryId === null ? null : book.get(inventoryId).inventory;
      const { signal } = new AbortController();
      const texts = await keys.application(application, { endpoint, stored, signal });
      return signIns.begin({ endpoint, ...texts, wanted });
    },
    'signin.reopen': async ({ attemptId }) => signIns.reopen(attemptId),
    'signin.cancel': async ({ attemptId }) => signIns.cancel(attemptId),

    'import.list': () => imports.list(),
    'import.choose': async () => {
      const path = await chooseFile();
      return path === null ? [] : imports.listOf(path);
    },

    'provider.list': () => providers.list(),
    'provider.add': async (request) => providers.add(await certificateFiles.withKey(request)),
    'provider.update': async (request) => providers.update(await certificateFiles.withKey(request)),
    'provider.chooseCertificate': async () => ({
      certificate: await certificateFiles.chooseCertificate(),
    }),
    'provider.chooseKey': () => certificateFiles.chooseKey(),
    'provider.delete': ({ providerId }) => providers.delete(providerId),
    'provider.test': async (request) => providers.test(await certificateFiles.withKey(request)),
  } satisfies Partial<Handlers>;
}

function vaultHandlers({ vault, vaultChanges, lock }: Services) {
  const afterwards = async (change: Promise<unknown>) => {
    await change;
    return vault.status();
  };
  return {
    'vault.read': () => vault.status(),
    'vault.unlock': ({ passphrase }) => afterwards(vault.unlock(passphrase)),
    'vault.lock': () => afterwards(lock()),
    'vault.move': (move) => afterwards(vaultChanges.move(move)),
    'vault.changePassphrase': ({ passphrase, newPassphrase }) =>
      afterwards(vault.changePassphrase(passphrase, newPassphrase)),
    'vault.reset': () => afterwards(vaultChanges.reset()),
    'vault.setAutoLock': ({ minutes }) => afterwards(vault.setAutoLock(minutes)),
  } satisfies Partial<Handlers>;
}

function resourceHandlers({ book, coverage, exclusions, settings, apps }: Services) {
  const covered = (entry: InventoryEntry) => ({ entry, covered: coverage.of(entry) });
  return {
    'resource.list': async () =>
      book
        .list()
        .flatMap((entry) => withAppRoles(rowsOf(covered(entry)), apps.rolesIn(entry.inventory.id))),
    'resource.read': async ({ inventoryId, urn }) => {
      const raw = await book.readRaw(inventoryId, urn);
      const entry = book.get(inventoryId);
      return detailsOf(covered(entry), urn, {
        restorePoints: coverage.restorePointsOf(entry, urn),
        excludedBy: exclusions.idsOfRulesMatching(entry, urn),
        raw,
      });
    },
    'restorepoint.list': async ({ inventoryId, urn, limit }) =>
      coverage.restorePointsOf(book.get(inventoryId), urn).slice(0, limit),
    'coverage.read': async ({ inventoryId }) => {
      const entries = inventoryId === null ? book.list() : [book.get(inventoryId)];
      const { coverage: policy } = settings.read();
      return reportCoverage(
        entries.map((entry) => coveredInventory(covered(entry))),
        policy,
      );
    },
  } satisfies Partial<Handlers>;
}

function settingsHandlers({ settings, isTrayDrawn }: Services) {
  return {
    'tray.read': async () => ({ isDrawn: await isTrayDrawn() }),
    'settings.read': async () => settings.read(),
    'settings.update': async (change) => settings.update(change),
  } satisfies Partial<Handlers>;
}
