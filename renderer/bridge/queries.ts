import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Channel, Request, Response } from '../../shared/bridge/contract.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';
import { call } from './client.ts';
import { networkQuery } from '../network/queries.ts';
import { settingsQuery } from '../settings/queries.ts';

/** The first part of every query key: what `live-updates.ts` invalidates. */
export const keys = {
  notices: ['notices'],
  inventories: ['inventories'],
  resources: ['resources'],
  resource: ['resource'],
  coverage: ['coverage'],
  providers: ['providers'],
  apps: ['apps'],
  vault: ['vault'],
  signIn: ['signin'],
} as const;

export const inventoriesQuery = queryOptions({
  queryKey: keys.inventories,
  queryFn: () => call('inventory.list', undefined),
});

const providersQuery = queryOptions({
  queryKey: keys.providers,
  queryFn: () => call('provider.list', undefined),
});

export const vaultQuery = queryOptions({
  queryKey: keys.vault,
  queryFn: () => call('vault.read', undefined),
});

const resourcesQuery = queryOptions({
  queryKey: keys.resources,
  queryFn: () => call('resource.list', undefined),
  // 100,000 rows: comparing each with its predecessor costs more than drawing the few that show.
  structuralSharing: false,
});

export function useNotices() {
  return useQuery({ queryKey: keys.notices, queryFn: () => call('notice.list', undefined) });
}

export function useInventories() {
  return useQuery(inventoriesQuery);
}

export function useProviders() {
  return useQuery(providersQuery);
}

export function useVaultStatus() {
  return useQuery(vaultQuery);
}

/** How far a sign-in in the browser is, as main told last; undefined before it told anything. */
export function useSignInAttempt(attemptId: string | null): SignInAttempt | undefined {
  return useQuery<SignInAttempt>({ queryKey: signInKey(attemptId), queryFn: skipToken }).data;
}

export function signInKey(attemptId: string | null) {
  return [...keys.signIn, attemptId];
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

interface PointsRequest {
  inventoryId: string;
  urn: string;
  /** 0: none are asked for. */
  limit: number;
}

/** Restore points of a resource, beyond the few that its details have. */
export function useRestorePoints({ inventoryId, urn, limit }: PointsRequest) {
  return useQuery({
    queryKey: [...keys.resource, inventoryId, urn, 'points', limit],
    queryFn: () => call('restorepoint.list', { inventoryId, urn, limit }),
    enabled: limit > 0,
    placeholderData: keepPreviousData,
  });
}

export function useCoverage(inventoryId: string | null) {
  return useQuery({
    queryKey: [...keys.coverage, inventoryId],
    queryFn: () => call('coverage.read', { inventoryId }),
  });
}

/** The calls whose request holds keys, a passphrase or a token. */
type SecretCommand =
  | 'inventory.add'
  | 'inventory.update'
  | 'connection.test'
  | 'signin.begin'
  | 'provider.add'
  | 'provider.update'
  | 'provider.test'
  | 'app.add'
  | 'app.update'
  | 'vault.unlock'
  | 'vault.move'
  | 'vault.changePassphrase'
  | 'pointsource.add'
  | 'pointsource.setPassphrase'
  | 'controlplane.add'
  | 'controlplane.update'
  | 'controlplane.check'
  | 'network.setProxyLogin';

/** The calls that only tell, which `useQuery` asks. `import.list` looks for files anew each time. */
type Telling = Exclude<
  Extract<Channel, `${string}.${'list' | 'read' | 'describe'}`>,
  'import.list'
>;

/** The calls that do something. Main announces what changed, so none refetches by hand. */
type Command = Exclude<Channel, Telling>;

export function useCommand<C extends Command>(channel: C) {
  const client = useQueryClient();
  return useMutation<Response<C>, Error, Request<C>>({
    mutationFn: (request) => call(channel, request),
    onSuccess: (response) => keepAnswer(client, channel, response),
    // A secret must not linger in the mutation cache.
    gcTime: 0,
  });
}

/** A command that forgets its request, secrets included, as soon as main has answered. */
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

/** What main answers is shown at once, without waiting for its event. */
function keepAnswer<C extends Command>(client: QueryClient, channel: C, answer: Response<C>) {
  if (channel === 'notice.dismiss') {
    return client.invalidateQueries({ queryKey: keys.notices });
  }
  if (channel === 'settings.update') {
    client.setQueryData(settingsQuery.queryKey, answer as Response<'settings.update'>);
  }
  if (channel.startsWith('network.')) {
    client.setQueryData(networkQuery.queryKey, answer as Response<'network.setProxyLogin'>);
  }
  if (channel.startsWith('vault.')) {
    client.setQueryData(vaultQuery.queryKey, answer as Response<'vault.lock'>);
  }
  if (channel === 'provider.add' || channel === 'provider.update') {
    const provider = answer as Response<'provider.add'>;
    client.setQueryData(providersQuery.queryKey, (known) => withNewest(known, provider));
  }
  if (channel === 'signin.begin') {
    const attempt = answer as SignInAttempt;
    // Main may have told more of it before this answer came.
    client.setQueryData<SignInAttempt>(signInKey(attempt.attemptId), (known) => known ?? attempt);
  }
  return undefined;
}

/** Puts an inventory that main has just answered where every screen reads it, before main's event. */
export function useKnowInventory() {
  const client = useQueryClient();
  return (inventory: InventorySummary) =>
    client.setQueryData(inventoriesQuery.queryKey, (known) => withNewest(known, inventory));
}

function withNewest<Entry extends { id: string }>(known: Entry[] = [], entry: Entry): Entry[] {
  return known.some(({ id }) => id === entry.id)
    ? known.map((other) => (other.id === entry.id ? entry : other))
    : [...known, entry];
}
