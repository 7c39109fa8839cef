import { describe, expect, it } from 'vitest';
import { ViewStore } from '../../../../electron/resources/view-store.ts';
import {
  defaultResourceTable,
  defaultResourceViews,
  ResourceFilters,
  ResourceTable,
  ResourceView,
} from '../../../../shared/resources/resource-view.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const filters = ResourceFilters.parse({ classes: ['compute'] });
const view = { name: 'Compute', filters, search: '', table: defaultResourceTable };

function openStore() {
  const document = memoryDocument(defaultResourceViews);
  return { document, store: new ViewStore({ document, newId: () => crypto.randomUUID() }) };
}

describe('ViewStore', () => {
  it('stores the table settings', () => {
    const { store, document } = openStore();
    const table = { ...defaultResourceTable, columns: ['name', 'size'] as const };
    store.setTable({ ...table, columns: [...table.columns] });
    expect(document.read().table.columns).toEqual(['name', 'size']);
  });

  it('adds, changes and deletes a view, and leaves the others', () => {
    const { store } = openStore();
    store.add({ ...view, name: 'Other' });
    const added = store.add(view).views[1];
    if (!added) throw new Error('It was not added.');
    expect(store.update({ ...added, name: 'Renamed' }).views.map(({ name }) => name)).toEqual([
      'Other',
      'Renamed',
    ]);
    expect(store.delete(added.id).views.map(({ name }) => name)).toEqual(['Other']);
  });

  it('does not restore a deleted view', () => {
    const { store } = openStore();
    expect(store.update({ ...view, id: crypto.randomUUID() }).views).toEqual([]);
  });

  it('changes nothing if it cannot be written', () => {
    const { store, document } = openStore();
    document.failWrites = new Error('full');
    expect(() => store.add(view)).toThrow('full');
    expect(store.read()).toEqual(defaultResourceViews);
  });
});

describe('a view', () => {
  const stored = { id: crypto.randomUUID(), name: 'Compute', filters, table: defaultResourceTable };

  it('has no search if it was saved by an earlier version', () => {
    expect(ResourceView.parse(stored).search).toBe('');
  });

  it('has a search of a limited length', () => {
    expect(ResourceView.safeParse({ ...stored, search: 'a'.repeat(500) }).success).toBe(true);
    expect(ResourceView.safeParse({ ...stored, search: 'a'.repeat(501) }).success).toBe(false);
  });
});

describe('the table settings', () => {
  it('always begin with the name, and show no column twice', () => {
    const parsed = ResourceTable.parse({
      columns: ['size', 'size', 'class'],
      sort: { column: 'size', isDescending: true },
    });
    expect(parsed.columns).toEqual(['name', 'size', 'class']);
  });

  it('bound the widths of columns, and have none in what earlier versions stored', () => {
    const read = (widths?: object) =>
      ResourceTable.safeParse({ ...defaultResourceTable, widths }).data?.widths;
    expect(read({ name: 320, size: 90 })).toEqual({ name: 320, size: 90 });
    expect(read({ name: 5 })).toBeUndefined();
    expect(
      ResourceTable.safeParse({ ...defaultResourceTable, widths: { name: 1e9 } }).success,
    ).toBe(false);
    expect(
      ResourceTable.safeParse({ ...defaultResourceTable, widths: { other: 90 } }).success,
    ).toBe(false);
    expect(ResourceTable.parse(defaultResourceTable).widths).toBeUndefined();
  });

  it('treat filters that an earlier version did not have as unset', () => {
    expect(ResourceFilters.parse({}).tags).toEqual([]);
  });
});
