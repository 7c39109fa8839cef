import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { endpointLabel } from '../sync/sync-text.ts';

/** The endpoint, and the account if it is known, among dotted facts. */
export function AccountFacts({ inventory }: { inventory: InventorySummary }) {
  return (
    <>
      <span>
        <MiddleEllipsis text={endpointLabel(inventory.endpoint)} />
      </span>
      {inventory.account !== null && (
        <span>
          <MiddleEllipsis text={inventory.account} />
        </span>
      )}
    </>
  );
}
