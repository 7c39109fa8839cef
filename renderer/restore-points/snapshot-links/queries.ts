import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

/** The first part of the query keys of snapshot links: see `live-updates.ts`. */
export const snapshotLinksKey = ['snapshot-links'];

/** Instance snapshots without a known instance; with an instance, those that may belong to it. */
export function useUnmatchedSnapshots(inventoryId: string, urn: string | null) {
  return useQuery({
    queryKey: [...snapshotLinksKey, inventoryId, urn],
    queryFn: () => call('snapshotLink.list', { inventoryId, urn }),
  });
}

interface CandidatesRequest {
  inventoryId: string;
  projectId: string;
  pointId: string;
  search: string;
}

/** Instances that a snapshot may belong to. null: no request yet. */
export function useLinkCandidates(asked: CandidatesRequest | null) {
  return useQuery({
    queryKey: [...snapshotLinksKey, 'candidates', asked],
    queryFn: asked === null ? skipToken : () => call('linkCandidate.list', asked),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
