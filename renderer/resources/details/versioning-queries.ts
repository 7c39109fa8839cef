import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BucketVersioning, ResourceDetails } from '../../../shared/resources/resource.ts';
import { call } from '../../bridge/client.ts';

/** Whether a bucket keeps old versions; null: not told. What was asked for goes before what a sync read. */
export function useVersioning({ inventoryId, resource }: ResourceDetails) {
  const client = useQueryClient();
  const { urn, versioning } = resource;
  const queryKey = ['versioning', inventoryId, urn];
  // Kept until the window closes; only `ask` fills it.
  const answered = useQuery<BucketVersioning | null>({
    queryKey,
    queryFn: skipToken,
    gcTime: Infinity,
  }).data;
  const ask = useMutation({
    mutationFn: () => call('versioning.ask', { inventoryId, urn }),
    onSuccess: ({ status }) => client.setQueryData(queryKey, status),
  });
  return { status: answered ?? versioning ?? null, wasAsked: answered !== undefined, ask };
}
