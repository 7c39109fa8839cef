import type { QueryClient } from '@tanstack/react-query';
import type { Channel, CallResponse } from '../../shared/bridge/contract.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import type { VaultStatus } from '../../shared/vault/vault.ts';
import { signInQuery } from '../accounts/queries.ts';
import { withNewest } from '../bridge/with-newest.ts';
import { noticesQuery } from '../inventories/queries.ts';
import { networkQuery } from '../network/queries.ts';
import { providersQuery } from '../secret-providers/queries.ts';
import { settingsQuery } from '../settings/queries.ts';
import { vaultQuery } from '../vault/queries.ts';

type Show<Response> = (client: QueryClient, response: Response) => void;

const showNetwork: Show<NetworkDescription> = (client, network) => {
  client.setQueryData(networkQuery.queryKey, network);
};

const showVault: Show<VaultStatus> = (client, status) => {
  client.setQueryData(vaultQuery.queryKey, status);
};

const showProvider: Show<SecretProviderSummary> = (client, provider) => {
  client.setQueryData(providersQuery.queryKey, (known) => withNewest(known, provider));
};

/** Commands whose response is the data of a query. */
const shownAtOnce: { [C in Channel]?: Show<CallResponse<C>> } = {
  'notice.dismiss': (client) => void client.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  'settings.update': (client, settings) => {
    client.setQueryData(settingsQuery.queryKey, settings);
  },
  'network.chooseAuthorities': showNetwork,
  'network.forgetAuthorities': showNetwork,
  'network.setProxyLogin': showNetwork,
  'network.forgetProxyLogin': showNetwork,
  'network.forgetAddress': showNetwork,
  'vault.unlock': showVault,
  'vault.lock': showVault,
  'vault.move': showVault,
  'vault.changePassphrase': showVault,
  'vault.reset': showVault,
  'vault.setAutoLock': showVault,
  'provider.add': showProvider,
  'provider.update': showProvider,
  'signIn.begin': (client, attempt) => {
    // Main may have sent a newer state before this response arrived.
    client.setQueryData(signInQuery(attempt.attemptId).queryKey, (known) => known ?? attempt);
  },
};

/** Shows main's response to a command at once, without waiting for its event. */
export function showResponses(client: QueryClient): () => void {
  return client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const [channel] = event.mutation.options.mutationKey ?? [];
    const show = shownAtOnce[channel as Channel] as Show<unknown> | undefined;
    show?.(client, event.action.data);
  });
}
