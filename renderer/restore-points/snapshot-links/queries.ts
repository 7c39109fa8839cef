import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

/** The first part of the query keys of snapshot links: see `live-updates.ts`. */
export const snapshotLinksKey = ['snapshot-links'];

/** How many instance snapshots have no known instance; with an instance: in its project. */
export function useUnmatchedCount(inventoryId: string, urn: string | null) {
  return useQuery({
    queryKey: [...snapshotLinksKey, inventoryId, 'count', urn],
    queryFn: () => call('snapshotLink.count', { inventoryId, urn }),
  });
}

/** These snapshots, each with its most likely instance; with an instance, with that one. */
export function useUnmatchedSnapshots(inventoryId: string, urn: string | null) {
  return useQuery(unmatchedSnapshots(inventoryId, urn));
}

/** For the button that opens them: requests them when the user is about to press it, as thousands take a moment. */
export function useUnmatchedInAdvance(inventoryId: string, urn: string | null) {
  const queries = useQueryClient();
  const request = () => void queries.prefetchQuery(unmatchedSnapshots(inventoryId, urn));
  return { onPointerEnter: request, onFocus: request };
}

function unmatchedSnapshots(inventoryId: string, urn: string | null) {
  return queryOptions({
    queryKey: [...snapshotLinksKey, inventoryId, 'list', urn],
    queryFn: () => call('snapshotLink.list', { inventoryId, urn }),
  });
}

interface CandidatesRequest {
  inventoryId: string;
  projectId: string;
  pointId: string;
  search: string;
}

/** Instances that a snapshot may belong to. */
export function useLinkCandidates(asked: CandidatesRequest) {
  return useQuery({
    queryKey: [...snapshotLinksKey, 'candidates', asked],
    queryFn: () => call('linkCandidate.list', asked),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
