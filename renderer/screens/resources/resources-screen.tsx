import './resources.css';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import type { ResourceRow } from '../../../shared/model/resource.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useInventories, useResources } from '../../ipc/queries.ts';
import { NoInventory, NothingSynced } from './empty-states.tsx';
import { ResourceBrowser } from './resource-browser.tsx';
import { SkeletonRows } from './skeleton-rows.tsx';

/** All resources of all inventories: find one, see whether it is protected, look into it. */
export function ResourcesScreen() {
  const inventories = useInventories();
  const resources = useResources();
  const failed = [inventories, resources].filter((query) => query.error !== null);
  const retry = () => failed.forEach((query) => void query.refetch());
  return (
    <div className="resources-screen">
      <PageHeader title="Resources" subtitle="Browse inventory resources." />
      {failed[0] && <FailureAlert error={failed[0].error} onRetry={retry} />}
      {inventories.data && resources.data ? (
        <Known inventories={inventories.data} rows={resources.data} />
      ) : (
        failed.length === 0 && <SkeletonRows />
      )}
    </div>
  );
}

interface KnownProps {
  inventories: InventorySummary[];
  rows: ResourceRow[];
}

function Known({ inventories, rows }: KnownProps) {
  if (inventories.length === 0) return <NoInventory />;
  const isNothingSynced = inventories.every(({ syncedAt }) => syncedAt === null);
  if (rows.length === 0 && isNothingSynced) return <NothingSynced inventories={inventories} />;
  return <ResourceBrowser inventories={inventories} rows={rows} />;
}
