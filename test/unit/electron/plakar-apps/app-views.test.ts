import { describe, expect, it } from 'vitest';
import { summariesOf, withAppRoles } from '../../../../electron/plakar-apps/app-views.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
import { resourceRowsOf } from '../../../../electron/resources/rules/resource-row.ts';
import { coverResources } from '../../../../shared/coverage/rules/coverage.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import type { InventorySnapshot } from '../../../../shared/inventories/inventory.ts';
import { anApp } from '../../../fakes/apps.ts';
import { aBucket, aSnapshot, nothingElse } from '../../../fakes/builders.ts';
import { aSummary } from '../../../fakes/summary.ts';

const bucket = aBucket({ name: 'assets today' });
const app = anApp({ resourceUrn: bucket.urn, resourceName: 'assets as it was' });

function entryOf(snapshot: InventorySnapshot | null): InventoryEntry {
  const inventory = aSummary({ name: 'Main account' });
  return {
    inventory,
    snapshot,
    ...nothingElse(),
  };
}

function summaryIn(snapshot: InventorySnapshot | null) {
  const now = { app, credentials: { state: 'stored' }, isTesting: false } as const;
  return summariesOf([now], entryOf(snapshot))[0];
}

describe('an app as the window shows it', () => {
  it('has the current name of its resource', () => {
    expect(summaryIn(aSnapshot({ resources: [bucket] }))).toMatchObject({
      inventoryName: 'Main account',
      resourceName: 'assets today',
      resourceState: 'known',
      resourceClass: 'object-storage',
    });
  });

  it('retains the old name if the resource is gone', () => {
    expect(summaryIn(aSnapshot())).toMatchObject({
      resourceName: 'assets as it was',
      resourceState: 'gone',
      resourceClass: null,
    });
  });

  it('does not treat a resource as gone that was never read', () => {
    expect(summaryIn(null)).toMatchObject({ resourceState: 'unread' });
  });
});

describe('the rows of resources', () => {
  const snapshot = aSnapshot({ resources: [bucket, aBucket({ providerId: 'other' })] });
  const covered = coverResources({
    snapshot,
    policy: anyAgePolicy,
    now: new Date(),
    sourcePoints: [],
    sources: [],
  });
  const rows = resourceRowsOf({ entry: entryOf(snapshot), covered });

  it('give a resource’s role in backups, and nothing for others', () => {
    const [one, other] = withAppRoles(rows, new Map([[bucket.urn, ['source', 'store']]]));
    expect(one).toEqual({ ...rows[0], appRoles: ['source', 'store'] });
    expect(other).toBe(rows[1]);
  });

  it('are the same object if there is no app', () => {
    expect(withAppRoles(rows, new Map())).toBe(rows);
  });
});
