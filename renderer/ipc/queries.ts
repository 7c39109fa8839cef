import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Channel, Request, Response } from '../../shared/ipc/contract.ts';
import type { InventorySummary } from '../../shared/model/inventory.ts';
import { call } from './client.ts';

/** The first part of every query key: what `live-updates.ts` invalidates. */
export const keys = {
  app: ['app'],
  notices: ['notices'],
  inventories: ['inventories'],
  resources: ['resources'],
  resource: ['resource'],
  coverage: ['coverage'],
} as const;

export const inventoriesQuery = queryOptions({
  queryKey: keys.inventories,
  queryFn: () => call('inventory.list', undefined),
});

const resourcesQuery = queryOptions({
  queryKey: keys.resources,
  queryFn: () => call('resource.list', undefined),
  // 100,000 rows: comparing each with its predecessor costs more than drawing the few that show.
  structuralSharing: false,
});

export function useAppDescription() {
  return useQuery({
    queryKey: keys.app,
    queryFn: () => call('app.describe', undefined),
    staleTime: Infinity,
  });
}

export function useNotices() {
  return useQuery({ queryKey: keys.notices, queryFn: () => call('notice.list', undefined) });
}

export function useInventories() {
  return useQuery(inventoriesQuery);
}

export function useResources() {
  return useQuery(resourcesQuery);
}

export function useResourceDetails(inventoryId: string, urn: string) {
  return useQuery({
    queryKey: [...keys.resource, inventoryId, urn],
    queryFn: () => call('resource.read', { inventoryId, urn }),
  });
}

export function useCoverage(inventoryId: string | null) {
  return useQuery({
    queryKey: [...keys.coverage, inventoryId],
    queryFn: () => call('coverage.read', { inventoryId }),
  });
}

/** The calls that change something. Main announces what changed, so none refetches by hand. */
type Command =
  | 'notice.dismiss'
  | 'page.open'
  | 'inventory.add'
  | 'inventory.update'
  | 'inventory.delete'
  | 'connection.test'
  | 'connection.retest'
  | 'sync.start'
  | 'sync.cancel'
  | 'resource.setExcluded';

export function useCommand<C extends Command & Channel>(channel: C) {
  const client = useQueryClient();
  return useMutation<Response<C>, Error, Request<C>>({
    mutationFn: (request) => call(channel, request),
    onSuccess: () =>
      channel === 'notice.dismiss'
        ? client.invalidateQueries({ queryKey: keys.notices })
        : undefined,
    // A secret must not linger in the mutation cache.
    gcTime: 0,
  });
}

/** The calls whose request holds keys. */
type SecretCommand = 'inventory.add' | 'inventory.update' | 'connection.test' | 'connection.retest';

/** A command that forgets its request, keys included, as soon as main has answered. */
export function useSecretCommand<C extends SecretCommand>(channel: C) {
  const { mutateAsync, reset, isPending } = useCommand(channel);
  async function run(request: Request<C>): Promise<Response<C>> {
    try {
      return await mutateAsync(request);
    } finally {
      reset();
    }
  }
  return { run, isPending };
}

/** Puts an inventory that main has just answered where every screen reads it, before main's event. */
export function useKnowInventory() {
  const client = useQueryClient();
  return (inventory: InventorySummary) =>
    client.setQueryData(inventoriesQuery.queryKey, (inventories = []) =>
      inventories.some(({ id }) => id === inventory.id)
        ? inventories.map((known) => (known.id === inventory.id ? inventory : known))
        : [...inventories, inventory],
    );
}
