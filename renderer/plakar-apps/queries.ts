import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { call } from '../bridge/client.ts';
import { resourceKey } from '../resources/queries.ts';

export const appsQuery = queryOptions({
  queryKey: ['apps'],
  queryFn: () => call('plakarApp.list', undefined),
});

export function useApps() {
  return useQuery(appsQuery);
}

/** The apps of one resource; undefined until they are loaded. */
export function useAppsOf(inventoryId: string, urn: string): PlakarAppSummary[] | undefined {
  return useApps().data?.filter(
    (app) => app.inventoryId === inventoryId && app.resourceUrn === urn,
  );
}

/** The details of a resource being chosen. null: none is chosen yet. */
export function useDetailsOfChosen(inventoryId: string, urn: string | null) {
  return useQuery({
    queryKey: [...resourceKey, inventoryId, urn],
    queryFn: urn === null ? skipToken : () => call('resource.read', { inventoryId, urn }),
  });
}
