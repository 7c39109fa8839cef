import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';
import type { Channel, Request, Response, SecretChannel } from '../../shared/bridge/contract.ts';
import { signInKey } from '../accounts/queries.ts';
import { noticesQuery } from '../inventories/queries.ts';
import { networkQuery } from '../network/queries.ts';
import { providersQuery } from '../secret-providers/queries.ts';
import { settingsQuery } from '../settings/queries.ts';
import { vaultQuery } from '../vault/queries.ts';
import { call } from './client.ts';
import { withNewest } from './with-newest.ts';

/** The calls that only read, which `useQuery` makes. `import.list` looks for files again each time. */
type Reading = Exclude<
  Extract<Channel, `${string}.${'list' | 'read' | 'describe'}`>,
  'import.list'
>;

/** The calls that do something. Main announces what changed, so none refetches by hand. */
type Command = Exclude<Channel, Reading>;

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
export function useSecretCommand<C extends SecretChannel & Command>(channel: C) {
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
    return client.invalidateQueries({ queryKey: noticesQuery.queryKey });
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
    // Main may have reported more of it before this answer came.
    client.setQueryData<SignInAttempt>(signInKey(attempt.attemptId), (known) => known ?? attempt);
  }
  return undefined;
}
