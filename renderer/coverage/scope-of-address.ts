import { allInventories, CoverageScope } from '../../shared/coverage/coverage-scope.ts';

/** What an address of the coverage screen limits it to; all inventories if it is not valid. */
export function scopeOfAddress(search: string): CoverageScope {
  const params = new URLSearchParams(search);
  const inventoryId = params.get('inventory');
  const group = params.get('group');
  const asked =
    group === null
      ? { of: 'inventory', inventoryId }
      : { of: 'group', group: group === '' ? null : group };
  return CoverageScope.safeParse(asked).data ?? allInventories;
}
