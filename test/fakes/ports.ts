import type { AppPorts } from '../../electron/ports.ts';
import { languageOf } from '../../shared/basics/language-of.ts';
import { defaultResourceViews } from '../../shared/resources/resource-view.ts';
import { noNetworkChoices } from '../../shared/network/network.ts';
import { ExtraAuthorities } from '../../electron/network/extra-authorities.ts';
import { noUpdates } from '../../shared/updates/update.ts';
import { defaultSettings } from '../../shared/settings/settings.ts';
import { inlinePassphraseLocks } from '../../electron/vault/passphrase-locks.ts';
import { emptyVault } from '../../electron/vault/vault-document.ts';
import { FakeKeyStore } from './fake-key-store.ts';
import { memoryDocument } from './memory-document.ts';
import { languages } from './languages.ts';

/** The program's environment without Electron: nothing stored, a key store, no idle time, no files to find. */
export function fakePorts(change: Partial<AppPorts> & Pick<AppPorts, 'dataFolder'>): AppPorts {
  return {
    inventories: memoryDocument([]),
    providers: memoryDocument([]),
    apps: memoryDocument([]),
    settings: memoryDocument(defaultSettings),
    restorePointSources: memoryDocument([]),
    isTrayDrawn: async () => true,
    processes: { start: () => Promise.reject(new Error('no program')) },
    exclusions: memoryDocument([]),
    views: memoryDocument(defaultResourceViews),
    vault: memoryDocument(emptyVault),
    approvals: memoryDocument([]),
    keyStore: new FakeKeyStore(),
    // The minimum that age accepts.
    passphraseLocks: inlinePassphraseLocks(1),
    idle: { idleSeconds: () => 0, every: () => () => {}, onLeft: () => () => {} },
    power: {
      isOnline: () => true,
      power: async () => 'mains',
      isSaverKnown: true,
      every: () => () => {},
      onChanged: () => () => {},
      onWoken: () => () => {},
    },
    renewNetwork: () => {},
    authorities: new ExtraAuthorities({
      document: memoryDocument(noNetworkChoices),
      environment: {},
      readText: async () => null,
      chooseFile: async () => null,
      confirm: async () => true,
      onChanged: () => {},
    }),
    updates: {
      document: memoryDocument(noUpdates),
      kind: 'development',
      platform: 'linux',
      arch: 'x64',
      updater: { download: async () => {}, install: async () => {} },
      questions: {
        feed: async () => true,
        download: async () => true,
        install: async () => true,
      },
    },
    fetch,
    fetchUpdates: fetch,
    proxyFor: async () => null,
    proxyLoginFor: async () => null,
    environment: {},
    homeFolder: '/nowhere',
    workingFolder: '/nowhere',
    readText: async () => null,
    chooseFile: async () => null,
    chooseFolder: async () => null,
    saveFile: async () => null,
    revealFile: () => {},
    openFile: async () => {},
    printReport: () => Promise.reject(new Error('no window')),
    confirmSecrets: async () => true,
    languageOf: (choice) => languageOf(choice, [], languages),
    spreadsheetLocale: () => 'en-GB',
    confirmAddress: async () => true,
    confirmLocalFields: async () => true,
    confirmVaultMove: async () => true,
    confirmVaultReset: async () => true,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    openUrl: async () => {},
    leftScreen: { leave: () => {} },
    demo: { isShown: () => false, start: async () => {}, leave: async () => {} },
    emit: () => {},
    logBug: () => {},
    log: { info: () => {}, warn: () => {}, error: () => {} },
    diagnostics: {
      logFolder: '/nowhere/logs',
      readLog: async () => [],
      openFolder: async () => true,
      nodeVersion: '4',
      systemVersion: 'Test 5',
      isSandboxed: true,
      userName: 'nobody',
      keyStoreName: () => null,
      readLicences: async () => null,
      ownLicence: 'MIT License',
    },
    description: { version: '1', electronVersion: '2', chromeVersion: '3', platform: 'test' },
    ...change,
  };
}
