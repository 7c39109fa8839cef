import { describe, expect, it } from 'vitest';
import { reportContents } from '../../../../electron/exports/report-contents.ts';
import { coveredInventory } from '../../../../electron/inventories/inventory-views.ts';
import { entriesIn } from '../../../../electron/inventories/rules/entries-in.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
import type { CoverageScope } from '../../../../shared/coverage/coverage-scope.ts';
import { aResource, aSnapshot, now } from '../../../fakes/builders.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { aCovered } from '../../../fakes/exports.ts';
import { aSummary } from '../../../fakes/summary.ts';

function anEntry(name: string, group?: string): InventoryEntry {
  const inventory = aSummary({ id: crypto.randomUUID(), name, ...(group && { group }) });
  const resources = [aResource({ urn: `urn:${name}`, name })];
  return {
    inventory,
    snapshot: aSnapshot({ inventoryId: inventory.id, resources }),
    lastRun: null,
    excluded: new Set(),
    included: new Set(),
    links: [],
    history: [],
    changes: null,
  };
}

const all = [anEntry('Shop', 'Acme'), anEntry('Data', 'Umbrella'), anEntry('Own')];

function contentsOf(scope: CoverageScope) {
  const entries = entriesIn(all, scope);
  return reportContents({
    entries: entries.map((entry) => ({
      entry,
      covered: {
        ...coveredInventory({
          entry,
          covered: (entry.snapshot?.resources ?? []).map((each) => aCovered(each)),
        }),
        exclusionOf: () => null,
        newestPointsOf: () => new Map(),
      },
    })),
    scope,
    policy: anyAgePolicy,
    sources: [],
    changes: [],
    madeAt: now,
    appVersion: '1.2.3',
  });
}

describe('the contents of a report', () => {
  it('are those of one group only, in every part', () => {
    const { scope, inventories, coverage, notProtected } = contentsOf({
      of: 'group',
      group: 'Acme',
    });
    expect(scope).toEqual({ of: 'group', group: 'Acme' });
    expect(inventories.map(({ name }) => name)).toEqual(['Shop']);
    expect(coverage.total.notProtected).toBe(1);
    expect(notProtected.resources.map(({ name }) => name)).toEqual(['Shop']);
    expect(JSON.stringify(contentsOf({ of: 'group', group: 'Acme' }))).not.toContain('Umbrella');
  });

  it('have the coverage of each inventory and of each group, and of those in none', () => {
    const { coverage } = contentsOf({ of: 'all' });
    expect(coverage.byProject.map(({ inventoryName }) => inventoryName)).toEqual([
      'Shop',
      'Data',
      'Own',
    ]);
    expect(coverage.byGroup.map(({ group }) => group)).toEqual(['Acme', 'Umbrella', null]);
    expect(contentsOf({ of: 'group', group: null }).inventories).toHaveLength(1);
  });

  it('name the inventory of a report about one', () => {
    const [first] = all;
    const inventoryId = first?.inventory.id ?? '';
    expect(contentsOf({ of: 'inventory', inventoryId }).scope).toEqual({
      of: 'inventory',
      name: 'Shop',
    });
  });
});
