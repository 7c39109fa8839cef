import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { expiryLabel, expiryOf } from '../../accounts/expiry-text.ts';
import { Ago } from '../../kit/ago.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { StateDot } from '../../sync/state-dot.tsx';
import { inventoryState, stateLabel } from '../../sync/sync-text.ts';
import { formatCount, formatPercent, noValue } from '../../text/numbers.ts';
import { t, type TextId } from '../../text/translate.ts';
import { formatDay } from '../../text/dates.ts';

export type InventoryColumnId =
  'name' | 'account' | 'group' | 'resources' | 'protected' | 'unknown' | 'lastSync' | 'keys';

/** A column of the table of inventories. */
interface InventoryColumn {
  id: InventoryColumnId;
  label: TextId;
  isNumber?: true;
  /** What rows are sorted by; null is unknown, and comes last in both directions. */
  valueOf: (inventory: InventorySummary) => string | number | null;
  cell: (inventory: InventorySummary, now: number) => ReactNode;
}

/** Nothing is counted before the first sync: unknown, not none. */
function known<Value>(inventory: InventorySummary, value: Value): Value | null {
  return inventory.syncedAt === null ? null : value;
}

function shareOf({ coverage }: InventorySummary): number | null {
  const total = countedIn(coverage);
  return total === 0 ? null : coverage.protected / total;
}

export const inventoryColumns: readonly InventoryColumn[] = [
  {
    id: 'name',
    label: 'common.name',
    valueOf: ({ name }) => name,
    cell: (inventory) => (
      <Link href={`/inventories/${inventory.id}`}>
        <StateDot state={inventoryState(inventory)} />
        <MiddleEllipsis text={inventory.name} />
        <span className="visually-hidden">{stateLabel(inventoryState(inventory))}</span>
      </Link>
    ),
  },
  {
    id: 'account',
    label: 'common.account',
    valueOf: ({ account }) => account,
    cell: ({ account }) => account ?? noValue,
  },
  {
    id: 'group',
    label: 'common.group',
    valueOf: ({ group }) => group ?? null,
    cell: ({ group }) => (group === undefined ? noValue : <MiddleEllipsis text={group} />),
  },
  {
    id: 'resources',
    label: 'common.resources',
    isNumber: true,
    valueOf: (inventory) => known(inventory, inventory.resourceCount),
    cell: (inventory) =>
      inventory.syncedAt === null ? noValue : formatCount(inventory.resourceCount),
  },
  {
    id: 'protected',
    label: 'status.protected',
    isNumber: true,
    valueOf: (inventory) => known(inventory, shareOf(inventory)),
    cell: (inventory) =>
      inventory.syncedAt === null
        ? noValue
        : formatPercent(inventory.coverage.protected, countedIn(inventory.coverage)),
  },
  {
    id: 'unknown',
    label: 'status.unknown',
    isNumber: true,
    valueOf: (inventory) => known(inventory, inventory.coverage.unknown),
    cell: (inventory) =>
      inventory.syncedAt === null ? noValue : formatCount(inventory.coverage.unknown),
  },
  {
    id: 'lastSync',
    label: 'common.lastSync',
    valueOf: ({ syncedAt }) => syncedAt,
    cell: ({ syncedAt }) => (syncedAt === null ? t('common.never') : <Ago at={syncedAt} />),
  },
  {
    id: 'keys',
    label: 'inventories.keysExpire',
    valueOf: ({ verification }) => verification?.expiresAt ?? null,
    cell: ({ verification }, now) => {
      const expiry = expiryOf(verification, now);
      if (expiry !== null) return <strong>{expiryLabel(expiry, now)}</strong>;
      if (verification === null || !verification.isExpirationKnown) return t('common.notKnown');
      return verification.expiresAt === null
        ? t('common.never')
        : formatDay(verification.expiresAt);
    },
  },
];
