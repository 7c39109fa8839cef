import {
  keepPreviousData,
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import type { ExclusionConditions } from '../../shared/resources/exclusion-rule.ts';
import { unpackRows } from '../../shared/resources/rules/unpack-rows.ts';
import type { ResourceTable, ResourceViews } from '../../shared/resources/resource-view.ts';
import { call } from '../bridge/client.ts';

export const resourcesQuery = queryOptions({
  queryKey: ['resources'],
  queryFn: async () => unpackRows(await call('resource.list', undefined)),
  // With 100,000 rows, comparing each with its predecessor costs more than rendering the visible ones.
  structuralSharing: false,
});

export function useResources() {
  return useQuery(resourcesQuery);
}

/** The first part of the query key of an expanded row: see `live-updates.ts`. */
export const resourceKey = ['resource'] as const;

export function useResourceDetails(inventoryId: string, urn: string) {
  return useQuery({
    queryKey: [...resourceKey, inventoryId, urn],
    queryFn: () => call('resource.read', { inventoryId, urn }),
  });
}

interface PointsRequest {
  inventoryId: string;
  urn: string;
  /** 0: no request. */
  limit: number;
}

/** Restore points of a resource, beyond the few in its details. */
export function useRestorePoints({ inventoryId, urn, limit }: PointsRequest) {
  return useQuery({
    queryKey: [...resourceKey, inventoryId, urn, 'points', limit],
    queryFn: () => call('restorePoint.list', { inventoryId, urn, limit }),
    enabled: limit > 0,
    placeholderData: keepPreviousData,
  });
}

/** The effect of exclusion rules changes with the resources: see `live-updates.ts`. */
export const exclusionsKey = ['exclusions'];

export function useExclusionRules() {
  return useQuery({ queryKey: exclusionsKey, queryFn: () => call('exclusion.list', undefined) });
}

/** What a rule would match. null: no request. The previous result is shown until the answer arrives. */
export function useExclusionPreview(conditions: ExclusionConditions | null) {
  return useQuery({
    queryKey: [...exclusionsKey, 'preview', conditions],
    queryFn: conditions === null ? skipToken : () => call('exclusion.preview', { conditions }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: () => call('view.read', undefined),
});

export function useViews() {
  return useQuery(viewsQuery);
}

/** Changes the saved views; main returns all of them. */
export function useViewCommand<C extends 'view.add' | 'view.update' | 'view.delete'>(channel: C) {
  const client = useQueryClient();
  return useMutation<ResourceViews, Error, CallRequest<C>>({
    mutationFn: (request) => call(channel, request),
    onSuccess: (views) => client.setQueryData(viewsQuery.queryKey, views),
  });
}

/** Changes the table setup at once; main stores it. */
export function useSetTable() {
  const client = useQueryClient();
  return useMutation<ResourceViews, Error, ResourceTable>({
    mutationFn: (table) => call('view.setTable', { table }),
    onMutate: (table) => {
      client.setQueryData(viewsQuery.queryKey, (known) => known && { ...known, table });
    },
  });
}
