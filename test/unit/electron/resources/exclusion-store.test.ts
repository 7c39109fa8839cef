import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chosen, ExclusionStore } from '../../../../electron/resources/exclusion-store.ts';
import type {
  ManualDecisions,
  InventoryEntry,
} from '../../../../electron/inventories/inventory-store.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type {
  ExclusionConditions,
  ExclusionRule,
} from '../../../../shared/resources/exclusion-rule.ts';
import type { Resource } from '../../../../shared/resources/resource.ts';
import { aResource, aSnapshot, inventoryId, now, nothingElse } from '../../../fakes/builders.ts';
import { noConditions } from '../../../fakes/exclusion.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { aSummary } from '../../../fakes/summary.ts';

const otherId = '1b9a3c1e-6a64-4f0c-9c38-2f6c2d1d7a22';
const resources = ['web-1', 'web-2', 'db-1'].map((name) => aResource({ name, providerId: name }));
const [web1 = '', web2 = '', db1 = ''] = resources.map(({ urn }) => urn);

/** Stores entries as the store does, without files. */
class FakeStore {
  readonly entries = new Map<string, InventoryEntry>();
  failing: string | null = null;

  put(id: string, of: readonly Resource[]): void {
    const known = this.entries.get(id);
    this.entries.set(id, {
      inventory: aSummary({ id }),
      ...nothingElse(),
      ...known,
      snapshot: aSnapshot({ inventoryId: id, resources: [...of] }),
    });
  }

  list = () => [...this.entries.values()];

  get(id: string): InventoryEntry {
    const entry = this.entries.get(id);
    if (!entry) throw new AppError('inventory.notFound');
    return entry;
  }

  async decide(id: string, change: (entry: InventoryEntry) => ManualDecisions): Promise<void> {
    const entry = this.get(id);
    const decisions = change(entry);
    if (this.failing === id) throw new AppError('storage.full');
    this.entries.set(id, { ...entry, ...decisions });
  }
}

let store: FakeStore;
let exclusions: ExclusionStore;
const onChanged = vi.fn<(changed: readonly Chosen[] | null) => void>();

beforeEach(() => {
  onChanged.mockClear();
  store = new FakeStore();
  store.put(inventoryId, resources);
  exclusions = new ExclusionStore({
    document: memoryDocument<ExclusionRule[]>([]),
    store,
    newId: () => crypto.randomUUID(),
    now: () => new Date(now),
    onChanged,
  });
});

function excluded(id = inventoryId): string[] {
  return [...exclusions.excludedOf(store.get(id))].toSorted();
}

function add(conditions: Partial<ExclusionConditions>): ExclusionRule {
  return exclusions.add({ ...noConditions, ...conditions });
}

function decide(urns: string[], isExcluded: boolean) {
  return exclusions.decide([{ inventoryId, urns }], isExcluded);
}

describe('rules', () => {
  it('exclude their matches, including those of a later sync', () => {
    add({ namePattern: 'web-*' });
    expect(excluded()).toEqual([web1, web2]);
    const web3 = aResource({ name: 'web-3', providerId: 'web-3' });
    store.put(inventoryId, [...resources, web3]);
    expect(excluded()).toEqual([web1, web2, web3.urn]);
    // The matching resources are unknown before the rules are applied.
    expect(onChanged.mock.calls).toEqual([[null]]);
  });

  it('exclude nothing more once they are changed or deleted', () => {
    const rule = add({ namePattern: 'web-*' });
    exclusions.update(rule.id, { ...noConditions, namePattern: 'db-*' });
    expect(excluded()).toEqual([db1]);
    exclusions.delete(rule.id);
    expect(excluded()).toEqual([]);
  });

  it('report their numbers of matches and exceptions', async () => {
    add({ namePattern: 'web-*' });
    await decide([web1], false);
    expect(exclusions.list()).toMatchObject([{ matchCount: 2, exceptionCount: 1 }]);
  });

  it('that are deleted cannot be changed', () => {
    const gone = expect.objectContaining({ code: 'exclusion.notFound' });
    expect(() => exclusions.delete(crypto.randomUUID())).toThrow(gone);
    expect(() => exclusions.update(crypto.randomUUID(), noConditions)).toThrow(gone);
  });

  it('are named for a matching resource, whether or not it is an exception', async () => {
    const rule = add({ namePattern: 'web-*' });
    await decide([web1], false);
    const entry = store.get(inventoryId);
    expect(exclusions.idsOfRulesMatching(entry, web1)).toEqual([rule.id]);
    expect(exclusions.idsOfRulesMatching(entry, db1)).toEqual([]);
  });
});

describe('a preview', () => {
  it('counts what would leave coverage, over all inventories, and names a few', async () => {
    store.put(otherId, [aResource({ name: 'web-9', providerId: 'web-9' })]);
    await decide([web1], true);
    expect(exclusions.preview({ ...noConditions, namePattern: 'web-*' })).toEqual({
      matchCount: 3,
      leavingCount: 2,
      exceptionCount: 0,
      names: ['web-1', 'web-2', 'web-9'],
    });
  });

  it('changes nothing', () => {
    exclusions.preview({ ...noConditions, namePattern: '*' });
    expect(excluded()).toEqual([]);
    expect(onChanged).not.toHaveBeenCalled();
  });
});

describe('manual decisions', () => {
  it('override rules, in both directions', async () => {
    const rule = add({ namePattern: 'web-*' });
    await decide([web1], false);
    await decide([db1], true);
    expect(excluded()).toEqual([db1, web2].toSorted());
    exclusions.delete(rule.id);
    expect(excluded()).toEqual([db1]);
  });

  it('to include a resource that no rule matches are no exceptions from later rules', async () => {
    await decide([db1], true);
    await decide([db1], false);
    add({ namePattern: 'db-*' });
    expect(excluded()).toEqual([db1]);
  });

  it('are undone individually, each to its earlier state', async () => {
    await decide([web1], true);
    const { undoId, changedCount } = await decide([web1, web2, db1], true);
    expect(changedCount).toBe(2);
    await exclusions.undo(undoId);
    expect(excluded()).toEqual([web1]);
  });

  it('to include are undone to excluded, exceptions to none', async () => {
    add({ namePattern: 'web-*' });
    await decide([db1], true);
    const { undoId } = await decide([web1, db1], false);
    expect(excluded()).toEqual([web2]);
    await exclusions.undo(undoId);
    expect(excluded()).toEqual([db1, web1, web2].toSorted());
    expect([...store.get(inventoryId).included]).toEqual([]);
  });

  it('that were made again since are not undone', async () => {
    const { undoId } = await decide([web1, web2], true);
    add({ namePattern: 'web-*' });
    await decide([web1], false);
    await exclusions.undo(undoId);
    expect([...store.get(inventoryId).included]).toEqual([web1]);
    expect(excluded()).toEqual([web2]);
  });

  it('are undone once', async () => {
    const { undoId } = await decide([web1], true);
    await exclusions.undo(undoId);
    expect(onChanged.mock.calls).toEqual([
      [[{ inventoryId, urns: [web1] }]],
      [[{ inventoryId, urns: [web1] }]],
    ]);
    await expect(exclusions.undo(undoId)).rejects.toMatchObject({ code: 'exclusion.notUndoable' });
  });

  it('over several inventories are applied in all of them or in none', async () => {
    store.put(otherId, resources);
    store.failing = otherId;
    const chosen = [inventoryId, otherId].map((id) => ({ inventoryId: id, urns: [web1] }));
    await expect(exclusions.decide(chosen, true)).rejects.toMatchObject({ code: 'storage.full' });
    expect(excluded()).toEqual([]);
    expect(onChanged).toHaveBeenCalled();
    store.failing = null;
    await exclusions.decide(chosen, true);
    expect([excluded(), excluded(otherId)]).toEqual([[web1], [web1]]);
  });
});

describe('an excluded resource', () => {
  it('has its reason: manually, or by which rules', async () => {
    add({ namePattern: 'web-*', inventoryId });
    add({ projectId: 'p1', namePattern: '*' });
    await decide([web1], true);
    const entry = store.get(inventoryId);
    const reasonOf = (wanted: string) => {
      const resource = resources.find(({ urn }) => urn === wanted);
      return resource && exclusions.reasonsIn(entry)(resource);
    };
    expect(reasonOf(web1)).toEqual({ isManual: true, rules: [] });
    expect(reasonOf(db1)).toEqual({
      isManual: false,
      rules: [
        {
          ...noConditions,
          projectId: 'p1',
          namePattern: '*',
          inventoryName: null,
          projectName: 'Production',
        },
      ],
    });
    await decide([db1], false);
    const reasonNow = exclusions.reasonsIn(store.get(inventoryId));
    expect(resources.map((resource) => reasonNow(resource) !== null)).toEqual([true, true, false]);
  });

  it('has the same object as long as its reason does not change', async () => {
    add({ namePattern: 'web-*' });
    const first = exclusions.excludedOf(store.get(inventoryId));
    expect(exclusions.excludedOf(store.get(inventoryId))).toBe(first);
    await decide([db1], true);
    expect(exclusions.excludedOf(store.get(inventoryId))).not.toBe(first);
  });
});
