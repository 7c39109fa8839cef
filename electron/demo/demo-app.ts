import { rm } from 'node:fs/promises';
import { AppError } from '../../shared/bridge/errors.ts';
import { defaultResourceViews } from '../../shared/resources/resource-view.ts';
import { type App, createApp } from '../app.ts';
import type { AppPorts } from '../ports.ts';
import type { KeyStore } from '../vault/cipher.ts';
import { emptyVault } from '../vault/vault-document.ts';
import { demoFetch } from './demo-fetch.ts';
import { memoryDocument } from './memory-document.ts';
import { recordWeeks, type Clock } from './record-weeks.ts';

/** What the demo takes from the program that it runs in. */
export type DemoWorld = Omit<AppPorts, 'now'> & {
  /** A folder of its own, which it deletes. */
  demoFolder: string;
};

export interface Demo {
  app: App;
  inventoryId: string;
  /** Ends its background work, and deletes everything that it has written. */
  end: () => Promise<void>;
}

/**
 * A second instance of the whole program: on made-up answers, without a network, with its documents in memory and its
 * snapshots in a folder of its own. So the demo cannot mix with real data, and shows what the real program does.
 */
export async function startDemo(world: DemoWorld): Promise<Demo> {
  const { demoFolder } = world;
  await rm(demoFolder, { recursive: true, force: true });
  const clock: Clock = { behindMs: 0 };
  const now = () => new Date(Date.now() - clock.behindMs);
  const listeners = new Set<(event: string) => void>();
  const emit: AppPorts['emit'] = (event, payload) => {
    for (const listener of listeners) listener(event);
    world.emit(event, payload);
  };
  const app = createApp({
    ...world,
    ...documents(world),
    ...withoutQuestions,
    dataFolder: demoFolder,
    keyStore: keyStoreOfDemo,
    fetch: demoFetch(Date.now(), now),
    fetchUpdates: async () => Promise.reject(new TypeError('net::ERR_INTERNET_DISCONNECTED')),
    processes: { start: () => Promise.reject(new Error('The demo starts no programs.')) },
    readText: async () => null,
    environment: {},
    openUrl: () => Promise.reject(new AppError('demo.notAvailable')),
    emit,
    now,
  });
  const inventoryId = await recordWeeks(app, clock, listeners);
  return {
    app,
    inventoryId,
    end: async () => {
      await app.stop();
      await rm(demoFolder, { recursive: true, force: true });
    },
  };
}

function documents({ settings }: DemoWorld) {
  return {
    inventories: memoryDocument([]),
    providers: memoryDocument([]),
    apps: memoryDocument([]),
    // Language and appearance stay; what the demo changes does not reach the user's settings.
    settings: memoryDocument(settings.read()),
    restorePointSources: memoryDocument([]),
    exclusions: memoryDocument([]),
    views: memoryDocument(defaultResourceViews),
    vault: memoryDocument(emptyVault),
    approvals: memoryDocument([]),
  } satisfies Partial<AppPorts>;
}

/** Nothing leaves this computer, so there is nothing to ask. */
const withoutQuestions = {
  confirmAddress: async () => true,
  confirmLocalFields: async () => true,
  confirmSecrets: async () => true,
  confirmVaultMove: async () => true,
  confirmVaultReset: async () => true,
} satisfies Partial<AppPorts>;

/**
 * Stands in for the system's key store. It encrypts nothing: the demo's keys are made up, its vault is in memory, and
 * `demoCalls` lets no call with a secret through.
 */
const keyStoreOfDemo: KeyStore = {
  isAvailable: async () => true,
  encrypt: async (text) => Buffer.from(text),
  decrypt: async (bytes) => ({ text: bytes.toString(), shouldReEncrypt: false }),
};
