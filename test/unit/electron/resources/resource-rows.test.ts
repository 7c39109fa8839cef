import { expect, it } from 'vitest';
import { ResourceRows } from '../../../../electron/resources/resource-rows.ts';
import { inventoryId } from '../../../fakes/builders.ts';

it('reports no row, and fails nothing, if the inventory was deleted meanwhile', () => {
  const rows = new ResourceRows({
    store: { list: () => [] },
    coverage: { of: () => [] },
    apps: { rolesIn: () => new Map() },
  });
  expect(rows.of(inventoryId, ['urn:1'])).toEqual([]);
  expect(rows.changed([{ inventoryId, urns: ['urn:1'] }])).toEqual([{ inventoryId, rows: [] }]);
});
