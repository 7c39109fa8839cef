import { z } from 'zod';
import { SignInAttempt } from '../accounts/sign-in.ts';
import { SpokenLanguage } from '../basics/language.ts';
import { ReportProgress } from '../exports/report.ts';
import { RequestedPage } from '../navigation/requested-page.ts';
import { AppId } from '../plakar-apps/plakar-app.ts';
import { RowColumns } from '../resources/row-columns.ts';
import { Settings } from '../settings/settings.ts';
import { SyncProgress } from '../sync/sync-run.ts';
import { UpdateStatus } from '../updates/update.ts';
import { VaultStatus } from '../vault/vault.ts';
import { InventoryId, RestorePointSourceId, ProviderId } from './ids.ts';
import { Notice } from './notice.ts';

/** Events that main sends to the window: `noun.pastParticiple`. */
export const events = {
  /** The page opened with the data of the last run, and some of it is different now. */
  'data.changed': z.object({}),
  /** An inventory was synced or edited; not sent for sync progress. null: the list of inventories changed. */
  'inventory.changed': z.object({ inventoryId: InventoryId.nullable() }),
  /**
   * Coverage changed for another reason than a sync: exclusions, the policy, a snapshot link, or a restore point
   * source. `rows`: the new state of these resources. null: any resource of the inventory (of any inventory, if
   * `inventoryId` is null) may have changed.
   */
  'coverage.changed': z.object({
    inventoryId: InventoryId.nullable(),
    rows: RowColumns.nullable(),
  }),
  /** A first sync shows more of what it has read so far. */
  'resource.discovered': z.object({ inventoryId: InventoryId }),
  'sync.progressed': SyncProgress,
  /** One of several reports is written, or has failed. */
  'report.progressed': ReportProgress,
  'notice.raised': Notice,
  'signIn.changed': SignInAttempt,
  'provider.changed': z.object({ providerId: ProviderId.nullable() }),
  'vault.changed': VaultStatus,
  'restorePointSource.changed': z.object({ sourceId: RestorePointSourceId.nullable() }),
  /** `rows`: the new state of the app's resource. Both null: any app and any resource may have changed. */
  'plakarApp.changed': z.object({
    appId: AppId.nullable(),
    rows: RowColumns.nullable(),
  }),
  /** A connection test of an app began or ended. Only the list of apps shows it. */
  'connectionTest.changed': z.object({ appId: AppId }),
  'settings.changed': Settings,
  'update.changed': UpdateStatus,
  /** The reasons that pause automatic syncs have changed. */
  'automaticSync.changed': z.object({}),
  /** An approval was added or removed. */
  'network.changed': z.object({}),
  /** The user chose a page in the menu or the tray. */
  'page.requested': z.object({ page: RequestedPage }),
  /** Coverage was recorded: the coverage history and the changes are new. */
  'coverage.recorded': z.object({ inventoryId: InventoryId }),
  /** The program is about to quit: the page sends what it shows. */
  'lastScreen.requested': z.object({}),
  /** The new language of texts and locale of dates and numbers. */
  'language.changed': SpokenLanguage,
};
