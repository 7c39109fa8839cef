import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.ts';

/** They follow from coverage, settings and sources: see `live-updates.ts`. */
export const nextStepsKey = ['next-steps'] as const;

export function useNextSteps(inventoryId: string) {
  return useQuery({
    queryKey: [...nextStepsKey, inventoryId],
    queryFn: () => call('nextSteps.read', { inventoryId }),
  });
}

/** Dismisses steps, and shows them again. Main answers with the steps that are left. */
export function useDismissSteps(inventoryId: string) {
  const client = useQueryClient();
  const dismiss = useCommand('nextSteps.dismiss');
  const restore = useCommand('nextSteps.restore');
  const show = (steps: unknown) => client.setQueryData([...nextStepsKey, inventoryId], steps);
  return {
    dismiss: (key: string) => dismiss.mutate({ inventoryId, key }, { onSuccess: show }),
    restore: () => restore.mutate({ inventoryId }, { onSuccess: show }),
    error: dismiss.error ?? restore.error,
  };
}
