import type { Resource } from '../../shared/resources/resource.ts';

/**
 * Ways to back up a resource with Plakar for which OVHcloud Inventory cannot create a working configuration: Control
 * Plane's own apps, and integrations that are in Plakar's source (PlakarKorp/integrations) but in no known package
 * repository.
 */
export type PlakarOption =
  | 'compute-app'
  | 'compute-app-of-volume'
  | 'instance-package'
  | 'volume-package'
  | 'mongodb-app'
  | 'mongodb-package'
  | 'redis-package';

/** Date of this research: plakar.io's pages about Control Plane, and the manifests in PlakarKorp/integrations. */
export const plakarOptionsAsOf = '2026-11-28';

/** Control Plane comes first: it needs no build. */
export function otherPlakarOptionsFor({
  kind,
  subclass,
}: Pick<Resource, 'kind' | 'subclass'>): readonly PlakarOption[] {
  if (kind === 'instance') return ['compute-app', 'instance-package'];
  if (kind === 'volume') return ['compute-app-of-volume', 'volume-package'];
  if (kind !== 'database') return [];
  if (subclass === 'mongodb') return ['mongodb-app', 'mongodb-package'];
  return subclass === 'redis' ? ['redis-package'] : [];
}
