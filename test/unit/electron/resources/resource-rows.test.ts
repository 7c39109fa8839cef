import { expect, it } from 'vitest';
import { ResourceRows } from '../../../../electron/resources/resource-rows.ts';
import { aBucket, inventoryId, nothingElse } from '../../../fakes/builders.ts';
import { packRows } from '../../../../shared/resources/rules/pack-rows.ts';
import { unpackRows } from '../../../../shared/resources/rules/unpack-rows.ts';
import { aCovered } from '../../../fakes/exports.ts';
import { aSummary } from '../../../fakes/summary.ts';

it('reports no row, and fails nothing, if the inventory was deleted meanwhile', () => {
  const rows = new ResourceRows({
    store: { list: () => [] },
    coverage: { of: () => [] },
    apps: { rolesIn: () => new Map() },
  });
  expect(rows.of(inventoryId, ['urn:1'])).toEqual(packRows([]));
  expect(rows.changed([{ inventoryId, urns: ['urn:1'] }])).toEqual([
    { inventoryId, rows: packRows([]) },
  ]);
});

it('have the roles of a resource in backups, if it has any', () => {
  const [store, other] = [aBucket(), aBucket({ providerId: 'other' })];
  const rows = new ResourceRows({
    store: { list: () => [{ inventory: aSummary(), snapshot: null, ...nothingElse() }] },
    coverage: { of: () => [aCovered(store), aCovered(other)] },
    apps: { rolesIn: () => new Map([[store.urn, ['source', 'store']]]) },
  });
  expect(unpackRows(rows.all()).map(({ urn, appRoles }) => ({ urn, appRoles }))).toEqual([
    { urn: store.urn, appRoles: ['source', 'store'] },
    { urn: other.urn, appRoles: undefined },
  ]);
});
