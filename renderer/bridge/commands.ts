import { useMutation } from '@tanstack/react-query';
import type {
  Channel,
  CallRequest,
  CallResponse,
  SecretChannel,
} from '../../shared/bridge/contract.ts';
import { call } from './client.ts';

/** The calls that only read, which `useQuery` makes. `import.list` looks for files again each time. */
type Reading = Exclude<
  Extract<Channel, `${string}.${'list' | 'read' | 'describe'}`>,
  'import.list'
>;

/** The calls that do something. Main announces what changed, so none refetches by hand. */
type Command = Exclude<Channel, Reading>;

export function useCommand<C extends Command>(channel: C) {
  return useMutation<CallResponse<C>, Error, CallRequest<C>>({
    // By it, live updates know which command was answered.
    mutationKey: [channel],
    mutationFn: (request) => call(channel, request),
    // A secret must not linger in the mutation cache.
    gcTime: 0,
  });
}

/** A command that forgets its request, secrets included, as soon as main has answered. */
export function useSecretCommand<C extends SecretChannel & Command>(channel: C) {
  const { mutateAsync, reset, isPending } = useCommand(channel);
  async function run(request: CallRequest<C>): Promise<CallResponse<C>> {
    try {
      return await mutateAsync(request);
    } finally {
      reset();
    }
  }
  return { run, isPending };
}
