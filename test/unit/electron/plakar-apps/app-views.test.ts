import { describe, expect, it } from 'vitest';
import { summariesOf } from '../../../../electron/plakar-apps/app-views.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
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
