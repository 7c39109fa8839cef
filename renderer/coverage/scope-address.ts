import { allInventories, CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { groupParam, type ResourcesLink } from '../navigation/resources-link.ts';

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

export function scopeAddress(scope: CoverageScope): string {
  if (scope.of === 'all') return '/coverage';
  const params =
    scope.of === 'inventory'
      ? { inventory: scope.inventoryId }
      : { group: groupParam(scope.group) };
  return `/coverage?${new URLSearchParams(params)}`;
}

/** Filters that show the resources of a scope. */
export function scopeLink(scope: CoverageScope): Pick<ResourcesLink, 'inventory' | 'group'> {
  if (scope.of === 'all') return {};
  return scope.of === 'inventory'
    ? { inventory: scope.inventoryId }
    : { group: groupParam(scope.group) };
}
