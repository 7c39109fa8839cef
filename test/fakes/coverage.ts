import type {
  ChangesSummary,
  ChangesView,
  ResourceMention,
} from '../../shared/coverage/changes.ts';
import type { HistoryPoint } from '../../shared/coverage/coverage-history.ts';
import {
  type CoverageCounts,
  type CoverageOverview,
  type CoveragePolicy,
} from '../../shared/coverage/coverage.ts';
import { NewestAge } from '../../shared/coverage/newest-age.ts';
import { aResource, earlier, inventoryId, now } from './builders.ts';

/** Counts everything, of any age. */
export const anyAgePolicy: CoveragePolicy = { countsProviderPoints: true, maxAgeDays: {} };

export function someCounts(change: Partial<CoverageCounts> = {}): CoverageCounts {
  return { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0, ...change };
}

/** An overview with totals only, without breakdowns. */
export function aReport(change: Partial<CoverageOverview> = {}): CoverageOverview {
  return {
    policy: anyAgePolicy,
    total: someCounts({ protected: 4102, notProtected: 700, unknown: 138, excluded: 20 }),
    protectedByName: 0,
    byClass: [],
    byProject: [],
    byGroup: [],
    byRegion: [],
    ages: NewestAge.options.map((age) => ({ age, count: 0 })),
    unknown: { protected: 0, stale: 0, notProtected: 0, never: 0, oldestReadAt: null },
    biggest: [],
    unsizedCount: 0,
    seenTwice: 0,
    asOf: earlier,
    unreadLists: 0,
    neverSynced: [],
    ...change,
  };
}

export function aHistoryPoint(change: Partial<HistoryPoint> = {}): HistoryPoint {
  return {
    at: now,
    counts: someCounts({ protected: 6, notProtected: 3, unknown: 1 }),
    policy: anyAgePolicy,
    cause: 'sync',
    ...change,
  };
}

export function aMention(change: Partial<ResourceMention> = {}): ResourceMention {
  const { urn, name, class: ofClass, regions } = aResource();
  return { urn, name, class: ofClass, projectName: 'Production', regions, ...change };
}

const none = { count: 0, entries: [] };

/** A sync after another one, without changes. */
export function aChangesView(change: Partial<ChangesView> = {}): ChangesView {
  return {
    changes: {
      since: earlier,
      at: now,
      appeared: none,
      gone: none,
      changed: none,
      gained: none,
      statuses: { transitions: [], appeared: someCounts(), gone: someCounts(), entries: [] },
    },
    lost: none,
    isSeen: true,
    ...change,
  };
}

export function aChangesSummary(change: Partial<ChangesSummary> = {}): ChangesSummary {
  return {
    inventoryId,
    inventoryName: 'Production',
    since: earlier,
    at: now,
    figures: { transitions: [], appeared: someCounts(), gone: someCounts() },
    appeared: 0,
    gone: 0,
    changed: 0,
    gained: 0,
    lost: 0,
    unseenLossAt: null,
    ...change,
  };
}
