import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { TableRow } from '../../shared/resources/rules/unpack-rows.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FirstSyncNote } from '../inventories/first-sync-note.tsx';
import { useInventories } from '../inventories/queries.ts';
import { useResources, useViews } from './queries.ts';
import { NothingSynced } from './empty-states.tsx';
import { NoInventory } from '../inventories/no-inventory.tsx';
import { ResourceBrowser } from './resource-browser.tsx';
import { ResourcesHeader } from './resources-header.tsx';
import { t } from '../text/translate.ts';
import { SkeletonRows } from './table/skeleton-rows.tsx';
import { useLeftAddress } from './use-address.ts';
import styles from './resources-screen.module.css';

/** The resources of all inventories: find one, check its protection, see its details. */
export function ResourcesScreen() {
  useLeftAddress();
  const inventories = useInventories();
  const resources = useResources();
  // Without saved views the table uses its defaults, so their failure does not block it.
  const views = useViews();
  const failed = [inventories, resources].filter((query) => query.error !== null);
  const retry = () => failed.forEach((query) => void query.refetch());
  const alert = failed[0] && <FailureAlert error={failed[0].error} onRetry={retry} />;
  const isKnown = inventories.data && resources.data && !views.isPending;
  return (
    <div className={styles['resources-screen']}>
      {isKnown && hasRows(inventories.data, resources.data) ? (
        <ResourceBrowser
          inventories={inventories.data}
          rows={resources.data}
          alert={
            <>
              {alert}
              <FirstSyncNote place="resources" />
            </>
          }
        />
      ) : (
        <>
          <ResourcesHeader />
          {alert}
          {isKnown && <NoRows inventories={inventories.data} />}
          {!isKnown && failed.length === 0 && <SkeletonRows />}
        </>
      )}
    </div>
  );
}

/** Also true after a sync that found nothing: that is a result, and the table shows it. */
function hasRows(inventories: InventorySummary[], rows: TableRow[]): boolean {
  return inventories.length > 0 && (rows.length > 0 || inventories.some(isSynced));
}

function isSynced({ syncedAt }: InventorySummary): boolean {
  return syncedAt !== null;
}

function NoRows({ inventories }: { inventories: InventorySummary[] }) {
  return inventories.length === 0 ? (
    <NoInventory title={t('common.noInventoryYet')}>{t('resources.noInventoryHelp')}</NoInventory>
  ) : (
    <NothingSynced inventories={inventories} />
  );
}
