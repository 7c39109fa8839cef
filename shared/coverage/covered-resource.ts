import type { Protection, Resource } from '../resources/resource.ts';
import type { NewestAge } from './newest-age.ts';

/** A resource with its coverage. */
export interface CoveredResource {
  resource: Resource;
  protection: Protection;
  /** The newest known restore point, whether it counts or not. */
  newestRestorePointAt: string | null;
  /** Whether everything that could show a restore point was read. */
  areRestorePointsKnown: boolean;
  /** The restore point that makes it protected or stale. null: it is neither. */
  newestCountedAt: string | null;
  /** Its status depends on restore points that are matched by name alone. */
  isByNameOnly: boolean;
  /** Age of the newest restore point that counts. null: excluded. */
  age: NewestAge | null;
  /** For `unknown`: the state when all sources were last read, and when that was. null: never. */
  lastKnown: Protection | null;
  lastKnownAt: string | null;
}
