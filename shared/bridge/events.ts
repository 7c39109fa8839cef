import { z } from 'zod';
import { SignInAttempt } from '../accounts/sign-in.ts';
import { SpokenLanguage } from '../basics/language.ts';
import { RequestedPage } from '../navigation/requested-page.ts';
import { AppId } from '../plakar-apps/plakar-app.ts';
import { ResourceRow } from '../resources/resource.ts';
import { Settings } from '../settings/settings.ts';
import { SyncProgress } from '../sync/sync-run.ts';
import { UpdateStatus } from '../updates/update.ts';
import { VaultStatus } from '../vault/vault.ts';
import { InventoryId, RestorePointSourceId, ProviderId } from './ids.ts';
import { Notice } from './notice.ts';

/** Everything main tells the window unasked: `noun.pastParticiple`. */
export const events = {
  /** An inventory was synced or edited, except for its progress. null: the list of inventories itself. */
  'inventory.changed': z.object({ inventoryId: InventoryId.nullable() }),
  /**
   * What is protected has changed by something else than a sync: what is excluded, the policy, a link, or what a
   * source of restore points shows. `rows`: as these resources are now; null: any of the inventory, or with null
   * of any inventory, may have changed.
   */
  'coverage.changed': z.object({
    inventoryId: InventoryId.nullable(),
    rows: z.array(ResourceRow).nullable(),
  }),
  'sync.progressed': SyncProgress,
  'notice.raised': Notice,
  'signIn.changed': SignInAttempt,
  'provider.changed': z.object({ providerId: ProviderId.nullable() }),
  'vault.changed': VaultStatus,
  'restorePointSource.changed': z.object({ sourceId: RestorePointSourceId.nullable() }),
  /** `rows`: its resource, as it is now. Both null: any app and any resource may have changed. */
  'plakarApp.changed': z.object({
    appId: AppId.nullable(),
    rows: z.array(ResourceRow).nullable(),
  }),
  /** A test of an app began or ended; nothing but the list of apps tells of it. */
  'connectionTest.changed': z.object({ appId: AppId }),
  'settings.changed': Settings,
  'update.changed': UpdateStatus,
  /** What stands against syncs that start by themselves has changed. */
  'automaticSync.changed': z.object({}),
  /** A place was agreed to, or forgotten. */
  'network.changed': z.object({}),
  /** The user chose a page in the menu or the tray. */
  'page.requested': z.object({ page: RequestedPage }),
  /** How coverage went on was written down: its history and its changes are new. */
  'coverage.recorded': z.object({ inventoryId: InventoryId }),
  /** What texts, dates and numbers are to be written by from now on. */
  'language.changed': SpokenLanguage,
};
