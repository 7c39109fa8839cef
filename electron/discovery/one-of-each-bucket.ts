import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import type { DiscoveredResource, ListOutcome } from './list-outcome.ts';

/**
 * A bucket in the lists of two regions is one bucket. Its own host identifies it, because a name is unique in its
 * region only. The bucket stays in the list of the region that the host names.
 */
export function oneOfEachBucket(outcomes: readonly ListOutcome[]): ListOutcome[] {
  const byHost = new Map<string, DiscoveredResource[]>();
  for (const outcome of outcomes) {
    for (const found of outcome.isRead ? outcome.resources : []) {
      const { name, endpoints } = found.resource;
      const [host] = endpoints;
      if (host?.startsWith(`${name.toLowerCase()}.`)) {
        getOrAdd(byHost, host, () => []).push(found);
      }
    }
  }
  const repeated = new Set<DiscoveredResource>();
  for (const [host, found] of byHost) {
    const chosen = found.find(({ resource }) => isAt(host, resource.regions[0])) ?? found[0];
    for (const each of found) if (each !== chosen) repeated.add(each);
  }
  if (repeated.size === 0) return [...outcomes];
  return outcomes.map((outcome) =>
    outcome.isRead
      ? { ...outcome, resources: outcome.resources.filter((found) => !repeated.has(found)) }
      : outcome,
  );
}

function isAt(host: string, region: string | undefined): boolean {
  return region !== undefined && host.split('.').includes(region.toLowerCase());
}
