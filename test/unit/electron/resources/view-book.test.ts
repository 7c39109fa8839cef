import { describe, expect, it } from 'vitest';
import { ViewBook } from '../../../../electron/resources/view-book.ts';
import {
  defaultResourceTable,
  defaultResourceViews,
  ResourceFilters,
  ResourceTable,
} from '../../../../shared/resources/resource-view.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const filters = ResourceFilters.parse({ classes: ['compute'] });
const view = { name: 'Compute', filters, table: defaultResourceTable };

function openBook() {
  const document = memoryDocument(defaultResourceViews);
  return { document, book: new ViewBook({ document, newId: () => crypto.randomUUID() }) };
}

describe('ViewBook', () => {
  it('keeps how the table is set up', () => {
    const { book, document } = openBook();
    const table = { ...defaultResourceTable, columns: ['name', 'size'] as const };
    book.setTable({ ...table, columns: [...table.columns] });
    expect(document.read().table.columns).toEqual(['name', 'size']);
  });

  it('adds, changes and deletes a view, and leaves the others', () => {
    const { book } = openBook();
    book.add({ ...view, name: 'Other' });
    const added = book.add(view).views[1];
    if (!added) throw new Error('It was not added.');
    expect(book.update({ ...added, name: 'Renamed' }).views.map(({ name }) => name)).toEqual([
      'Other',
      'Renamed',
    ]);
    expect(book.delete(added.id).views.map(({ name }) => name)).toEqual(['Other']);
  });

  it('does not bring back a view that is gone', () => {
    const { book } = openBook();
    expect(book.update({ ...view, id: crypto.randomUUID() }).views).toEqual([]);
  });

  it('changes nothing where it cannot be written', () => {
    const { book, document } = openBook();
    document.failWrites = new Error('full');
    expect(() => book.add(view)).toThrow('full');
    expect(book.read()).toEqual(defaultResourceViews);
  });
});

describe('the set-up of the table', () => {
  it('always begins with the name, and shows no column twice', () => {
    const parsed = ResourceTable.parse({
      columns: ['size', 'size', 'class'],
      sort: { column: 'size', isDescending: true },
    });
    expect(parsed.columns).toEqual(['name', 'size', 'class']);
  });

  it('takes filters that an earlier version did not have for any', () => {
    expect(ResourceFilters.parse({}).tags).toEqual([]);
  });
});
