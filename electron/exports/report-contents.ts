import { summariseCoverage } from '../coverage/rules/coverage-overview.ts';
import { joinHistories } from '../../shared/coverage/rules/coverage-history.ts';
import { type ReportInventory, reportLists } from './rules/report-lists.ts';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type {
  ReportContents,
  ReportedInventory,
  ReportedSource,
} from '../../shared/exports/report.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import { countUnread } from '../inventories/inventory-views.ts';

interface Known {
  entries: readonly { entry: InventoryEntry; covered: ReportInventory }[];
  scope: CoverageScope;
  policy: CoveragePolicy;
  sources: readonly ReportedSource[];
  changes: ReportContents['changes'];
  madeAt: string;
  appVersion: string;
}

/** For each list: people read a report; the exports contain the rest. */
const mostResources = 500;

export function reportContents(known: Known): ReportContents {
  const { entries, scope, policy, sources, changes, madeAt, appVersion } = known;
  const covered = entries.map((each) => each.covered);
  return {
    madeAt,
    appVersion,
    scope:
      scope.of === 'inventory'
        ? { of: 'inventory', name: entries[0]?.entry.inventory.name ?? '' }
        : scope,
    coverage: summariseCoverage(covered, policy),
    history: joinHistories(entries.map(({ entry }) => entry.history)),
    changes,
    inventories: entries.map(({ entry }) => reportedInventory(entry)),
    sources: [...sources],
    ...reportLists(covered, mostResources),
  };
}

function reportedInventory({ inventory, snapshot, lastRun }: InventoryEntry): ReportedInventory {
  return {
    id: inventory.id,
    name: inventory.name,
    account: inventory.account,
    endpoint: inventory.endpoint,
    resourceCount: snapshot?.resources.length ?? 0,
    syncedAt: snapshot?.syncedAt ?? null,
    lastStatus: lastRun?.status ?? null,
    lastFinishedAt: lastRun?.finishedAt ?? null,
    unreadLists: countUnread(snapshot),
    issues: lastRun?.issues ?? [],
  };
}
