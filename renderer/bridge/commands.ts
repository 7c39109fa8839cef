import { useMutation } from '@tanstack/react-query';
import type {
  Channel,
  CallRequest,
  CallResponse,
  SecretChannel,
} from '../../shared/bridge/contract.ts';
import { call } from './client.ts';

/** Calls that only read, used with `useQuery`. `import.list` searches for files on every call. */
type Reading = Exclude<
  Extract<Channel, `${string}.${'list' | 'read' | 'describe'}`>,
  'import.list'
>;

/** Calls that change something. Main announces changes, so no command refetches manually. */
type Command = Exclude<Channel, Reading>;

export function useCommand<C extends Command>(channel: C) {
  return useMutation<CallResponse<C>, Error, CallRequest<C>>({
    // Live updates use it to identify the answered command.
    mutationKey: [channel],
    mutationFn: (request) => call(channel, request),
    // Secrets must not remain in the mutation cache.
    gcTime: 0,
  });
}

/** A command that discards its request, including secrets, as soon as main has answered. */
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
