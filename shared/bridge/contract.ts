import { z } from 'zod';
import { UpdateStatus } from '../updates/update.ts';
import type { Failure } from './errors.ts';
import { CoverageReport } from '../coverage/coverage.ts';
import { ConnectionReport } from '../accounts/credentials.ts';
import { Endpoint, PresetEndpoint } from '../accounts/endpoint.ts';
import { InventoryId, PointSourceId, ProviderId, Urn } from './ids.ts';
import { InventoryName, InventorySummary } from '../inventories/inventory.ts';
import { ImportCandidate } from '../accounts/key-import.ts';
import { Notice } from './notice.ts';
import { RequestedPage } from '../navigation/requested-page.ts';
import { ResourceDetails, ResourceRow } from '../resources/resource.ts';
import { RestorePoint } from '../restore-points/restore-point.ts';
import {
  ChosenKey,
  ProviderName,
  ProviderReport,
  ProviderSecrets,
  ProviderSettings,
  SecretProviderSummary,
} from '../secret-providers/secret-provider.ts';
import { ApplicationInput, AttemptId, SignInAttempt, SignInInput } from '../accounts/sign-in.ts';
import { SyncProgress } from '../sync/sync-run.ts';
import { AutoLockMinutes, Passphrase, VaultMove, VaultStatus } from '../vault/vault.ts';
import { WantedRights } from '../accounts/wanted-rights.ts';
import { Language } from '../basics/language.ts';
import { fitsTokenPage } from '../accounts/rules/rules-to-create.ts';
import { Settings } from '../settings/settings.ts';
import { AppId } from '../plakar-apps/resource-app.ts';
import { appCalls } from '../plakar-apps/calls.ts';
import { automaticSyncCalls } from '../sync/calls.ts';
import { call, nothing } from './call.ts';
import { exportCalls } from '../exports/calls.ts';
import { coverageCalls } from '../coverage/calls.ts';
import { plakarExportCalls } from '../plakar-apps/plakar-export-calls.ts';
import { pointSourceCalls } from '../restore-points/point-source-calls.ts';
import { exclusionCalls } from '../resources/exclusion-calls.ts';
import { diagnosisCalls } from '../support/calls.ts';
import { leftoverCalls } from '../restore-points/leftover-calls.ts';
import { networkCalls } from '../network/calls.ts';
import { settingsCalls } from '../settings/calls.ts';
import { settingsFileCalls } from '../settings/settings-file-calls.ts';
import { snapshotLinkCalls } from '../restore-points/snapshot-link-calls.ts';
import { updateCalls } from '../updates/calls.ts';
import { versioningCalls } from '../resources/versioning-calls.ts';
import { viewCalls } from '../resources/view-calls.ts';

const ofInventory = z.object({ inventoryId: InventoryId });

const AppDescription = z.object({
  version: z.string(),
  electronVersion: z.string(),
  chromeVersion: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
});

/** Pages that the app may open in the user's browser; the addresses are main's own. */
const ExternalPage = z.discriminatedUnion('page', [
  /** Where keys are made, with the rules filled in; not for more than its address can carry. */
  z.object({
    page: z.literal('create-keys'),
    endpoint: PresetEndpoint,
    wanted: WantedRights.refine(fitsTokenPage),
  }),
  /** A resource in OVHcloud's control panel; accounts at a custom endpoint have none. */
  z.object({ page: z.literal('resource'), inventoryId: InventoryId, urn: Urn }),
]);
export type ExternalPage = z.infer<typeof ExternalPage>;

const Access = z.object({ endpoint: Endpoint, signIn: SignInInput });
const NewInventory = Access.extend({
  name: InventoryName,
  /** Whether OVHcloud is asked before anything is saved; false only when the user insists, offline. */
  isVerifying: z.boolean(),
});
const InventoryChanges = NewInventory.extend({
  inventoryId: InventoryId,
  /** The user agreed that what was discovered of another account goes. */
  mayReplaceAccount: z.boolean(),
});
/** null: not one of ours yet, so that nothing stored can be meant. */
const ofInventoryOrNew = z.object({ inventoryId: InventoryId.nullable() });

const NewProvider = z.object({
  name: ProviderName,
  settings: ProviderSettings,
  secrets: ProviderSecrets,
  /** Names the private key of a file that the user chose; null: what is among the secrets. */
  keyId: z.uuid().nullable().default(null),
});
const ofAttempt = z.object({ attemptId: AttemptId });

/**
 * Everything the window can ask of main: `noun.verb`, request, response. Both are parsed in main, and
 * unknown keys are dropped on the way out. Secrets go in by the calls that `test/contract` lists, and
 * no response has one.
 */
export const calls = {
  'app.describe': call(nothing, AppDescription),
  'notice.list': call(nothing, z.array(Notice)),
  'notice.dismiss': call(z.object({ id: z.string() }), nothing),
  'page.open': call(ExternalPage, nothing),

  'inventory.list': call(nothing, z.array(InventorySummary)),
  'inventory.add': call(NewInventory, InventorySummary),
  'inventory.update': call(InventoryChanges, InventorySummary),
  'inventory.delete': call(ofInventory, nothing),
  /** Keys as typed; empty ones are filled from the vault when it is about an inventory. */
  'connection.test': call(Access.extend(ofInventoryOrNew.shape), ConnectionReport),

  /** Asks OVHcloud for a consumer key with these rights, and opens the page to confirm it. */
  'signin.begin': call(
    ofInventoryOrNew.extend({
      endpoint: Endpoint,
      application: ApplicationInput,
      wanted: WantedRights,
    }),
    SignInAttempt,
  ),
  'signin.reopen': call(ofAttempt, nothing),
  'signin.cancel': call(ofAttempt, nothing),

  /** What OVHcloud's own clients would find on this computer. */
  'import.list': call(nothing, z.array(ImportCandidate)),
  /** Lets the user choose a file; empty when they chose none. */
  'import.choose': call(nothing, z.array(ImportCandidate)),
  'file.choose': call(nothing, z.object({ path: z.string().nullable() })),

  'provider.list': call(nothing, z.array(SecretProviderSummary)),
  'provider.add': call(NewProvider, SecretProviderSummary),
  'provider.update': call(NewProvider.extend({ providerId: ProviderId }), SecretProviderSummary),
  /** Lets the user choose a file; null when they chose none. */
  'provider.chooseCertificate': call(nothing, z.object({ certificate: z.string().nullable() })),
  'provider.chooseKey': call(nothing, ChosenKey.nullable()),
  'provider.delete': call(z.object({ providerId: ProviderId }), nothing),
  /** Signs in there, and reads `reference` if one is given. */
  'provider.test': call(
    NewProvider.omit({ name: true }).extend({
      providerId: ProviderId.nullable(),
      reference: z.string().trim().max(1000),
    }),
    ProviderReport,
  ),

  'vault.read': call(nothing, VaultStatus),
  'vault.unlock': call(z.object({ passphrase: z.string().max(1000) }), VaultStatus),
  'vault.lock': call(nothing, VaultStatus),
  'vault.move': call(VaultMove, VaultStatus),
  'vault.changePassphrase': call(
    z.object({ passphrase: z.string().max(1000), newPassphrase: Passphrase }),
    VaultStatus,
  ),
  /** For a forgotten passphrase: the secrets it encrypts are erased, nothing else is. */
  'vault.reset': call(nothing, VaultStatus),
  'vault.setAutoLock': call(z.object({ minutes: AutoLockMinutes }), VaultStatus),

  /** Starts, and answers at once; `sync.progressed` and `inventory.changed` tell the rest. */
  'sync.start': call(ofInventory, nothing),
  'sync.cancel': call(ofInventory, nothing),

  'resource.list': call(nothing, z.array(ResourceRow)),
  'resource.read': call(ofInventory.extend({ urn: Urn }), ResourceDetails),
  /** Its restore points, newest first. */
  'restorepoint.list': call(
    ofInventory.extend({ urn: Urn, limit: z.number().int().min(1).max(10_000) }),
    z.array(RestorePoint),
  ),

  'coverage.read': call(z.object({ inventoryId: InventoryId.nullable() }), CoverageReport),

  ...exclusionCalls,
  ...exportCalls,
  ...plakarExportCalls,
  ...coverageCalls,
  ...settingsCalls,
  ...pointSourceCalls,
  ...appCalls,
  ...viewCalls,
  ...snapshotLinkCalls,
  ...leftoverCalls,
  ...versioningCalls,
  ...diagnosisCalls,
  ...networkCalls,
  ...automaticSyncCalls,
  ...settingsFileCalls,
  ...updateCalls,
};

/** Everything main tells the window unasked: `noun.pastParticiple`. */
export const events = {
  /** Anything about an inventory except its progress: refetch. null: the list of inventories itself. */
  'inventory.changed': z.object({ inventoryId: InventoryId.nullable() }),
  'sync.progressed': SyncProgress,
  'notice.raised': Notice,
  'signin.changed': SignInAttempt,
  'provider.changed': z.object({ providerId: ProviderId.nullable() }),
  'vault.changed': VaultStatus,
  'pointsource.changed': z.object({ sourceId: PointSourceId.nullable() }),
  /** null: any of them. */
  'app.changed': z.object({ appId: AppId.nullable() }),
  /** A test of an app began or ended; nothing but the list of apps tells of it. */
  'apptest.changed': z.object({ appId: AppId }),
  'settings.changed': Settings,
  'update.changed': UpdateStatus,
  /** What stands against syncs that start by themselves has changed. */
  'automaticsync.changed': z.object({}),
  /** A place was agreed to, or forgotten. */
  'network.changed': z.object({}),
  /** The user chose a page in the menu or the tray. */
  'page.requested': z.object({ page: RequestedPage }),
  /** How coverage went on was written down: its course and its changes are new. */
  'coverage.recorded': ofInventory,
  /** What texts, dates and numbers are to be written by from now on. */
  'language.changed': z.object({ language: Language, locale: z.string() }),
};

export type Channel = keyof typeof calls;
export type EventName = keyof typeof events;
export type Request<C extends Channel> = z.input<(typeof calls)[C]['request']>;
export type Response<C extends Channel> = z.output<(typeof calls)[C]['response']>;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** Main must implement every call; a missing one, or a wrong type, does not compile. */
export type Handlers = {
  [C in Channel]: (
    request: z.output<(typeof calls)[C]['request']>,
  ) => Promise<z.input<(typeof calls)[C]['response']>>;
};

/** What every call answers: a rejected call would lose everything but its message on the way. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** What the preload puts on `window.bridge`. */
export interface Bridge {
  /**
   * Answers with a `Reply` as JSON text: copying 100,000 rows from the preload's world to the page's
   * object by object takes seconds, one string takes none. `renderer/bridge/client.ts` parses it.
   */
  call<C extends Channel>(channel: C, request: Request<C>): Promise<string>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
