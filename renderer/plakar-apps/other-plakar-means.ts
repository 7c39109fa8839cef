import type { Resource } from '../../shared/resources/resource.ts';

/**
 * What backs a resource up with Plakar without an app of ours, for which no working configuration can be made
 * here: Plakar Control Plane's own apps, and packages of plakar that are in its source (PlakarKorp/integrations)
 * and in no package repository that is known.
 */
export type PlakarMeans =
  | 'compute-app'
  | 'compute-app-of-volume'
  | 'instance-package'
  | 'volume-package'
  | 'mongodb-app'
  | 'mongodb-package'
  | 'redis-package';

/** When this was looked up: plakar.io's pages of Control Plane, and the manifests in PlakarKorp/integrations. */
export const plakarMeansAsOf = '2026-11-28';

/** Control Plane's before plakar's: it needs nothing built. */
export function otherMeansFor({
  kind,
  subclass,
}: Pick<Resource, 'kind' | 'subclass'>): readonly PlakarMeans[] {
  if (kind === 'instance') return ['compute-app', 'instance-package'];
  if (kind === 'volume') return ['compute-app-of-volume', 'volume-package'];
  if (kind !== 'database') return [];
  if (subclass === 'mongodb') return ['mongodb-app', 'mongodb-package'];
  return subclass === 'redis' ? ['redis-package'] : [];
}
