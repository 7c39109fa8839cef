import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { groupParam, type ResourcesLink } from '../navigation/resources-link.ts';

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
