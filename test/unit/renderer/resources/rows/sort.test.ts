import { describe, expect, it } from 'vitest';
import { prepareRows } from '../../../../../renderer/resources/rows/data-set.ts';
import { inventoryNames } from '../../../../../renderer/resources/rows/inventory-names.ts';
import { nameKey, orderByKey } from '../../../../../renderer/resources/rows/name-order.ts';
import { type Sort, toggleSort } from '../../../../../renderer/resources/rows/sort.ts';
import { sortedRows } from '../../../../../renderer/resources/table/columns.tsx';
import type { ResourceRow } from '../../../../../shared/resources/resource.ts';
import { tableRows } from '../../../../fakes/rows.ts';
import { aRow } from '../render-resources.tsx';

function sorted(names: string[]): string[] {
  return Array.from(orderByKey(names.map(nameKey)), (index) => names[index] ?? '');
}

describe('the order by name', () => {
  it('compares numbers by their value', () => {
    expect(sorted(['web-10', 'web-2', 'web-1', 'web-010a', 'web'])).toEqual([
      'web',
      'web-1',
      'web-2',
      'web-10',
      'web-010a',
    ]);
  });

  it('places accents and capitals beside their letter', () => {
    const names = ['zèbre', 'Eté', 'éte', 'fin', 'Abc', 'abd'];
    expect(sorted(names)).toEqual(['Abc', 'abd', 'Eté', 'éte', 'fin', 'zèbre']);
  });

  it('preserves every name, equal ones in their original order', () => {
    expect(Array.from(orderByKey(['b', 'a', 'b', 'a', ''].map(nameKey)))).toEqual([4, 1, 3, 0, 2]);
    expect(orderByKey([])).toHaveLength(0);
  });
});

describe('the order by another column', () => {
  const names = inventoryNames([]);
  const rows: ResourceRow[] = [
    aRow({ name: 'd', protection: 'protected' }),
    aRow({ name: 'c', protection: 'unknown' }),
    aRow({ name: 'b', protection: 'not-protected' }),
    aRow({ name: 'a', protection: 'protected' }),
  ];
  const order = (sort: Sort, of = rows) => {
    const data = prepareRows(tableRows(of), names, null);
    return Array.from(sortedRows(data, sort), (index) => of[index]?.name).join('');
  };

  it('starts with the status that needs attention, and sorts equal rows by name', () => {
    expect(order({ column: 'status', isDescending: false })).toBe('bcad');
    expect(order({ column: 'status', isDescending: true })).toBe('adcb');
  });

  it('reverses the names', () => {
    expect(order({ column: 'name', isDescending: true })).toBe('dcba');
  });

  it('sorts sizes numerically and dates by time, with missing values last in both directions', () => {
    const others = [
      aRow({ name: 'a', sizeBytes: 900, createdAt: null }),
      aRow({ name: 'b', sizeBytes: null, createdAt: '2026-01-01T00:00:00.000Z' }),
      aRow({ name: 'c', sizeBytes: 10_000, createdAt: '2025-01-01T00:00:00.000Z' }),
    ];
    expect(order({ column: 'size', isDescending: false }, others)).toBe('acb');
    expect(order({ column: 'size', isDescending: true }, others)).toBe('cab');
    expect(order({ column: 'created', isDescending: false }, others)).toBe('cba');
    expect(order({ column: 'created', isDescending: true }, others)).toBe('bca');
  });

  it('sorts tags as words, without capitals before others', () => {
    const others = [
      aRow({ name: 'a', tags: [] }),
      aRow({ name: 'b', tags: ['Web'] }),
      aRow({ name: 'c', tags: ['db'] }),
    ];
    expect(order({ column: 'tags', isDescending: false }, others)).toBe('cba');
  });

  it('reverses at the second click on a header, and restarts at another', () => {
    const first = toggleSort({ column: 'name', isDescending: false }, 'class');
    expect(first).toEqual({ column: 'class', isDescending: false });
    expect(toggleSort(first, 'class').isDescending).toBe(true);
  });
});
