import { readTemporaryName } from '../../shared/restore-points/rules/plakar-leftover.ts';
import type { LeftoverKind } from '../../shared/restore-points/plakar-leftover.ts';
import { nothing, type Finding, type Place } from './lister.ts';
import { bytesOfGib, instantOf } from './values.ts';

interface RawObject {
  id: string;
  region: string;
  name: string | null;
  status: string | null;
  /** In GiB. */
  size: number | null;
  creationDate: string | null;
}

/** On their way out: what a backup that ends well deletes. OpenStack's words, in any case. */
const leaving = /^(?:deleting|deleted|pending_delete)$/i;

/**
 * What a Plakar backup made for itself, in whatever other state it is: an interrupted backup leaves objects
 * half made too. null: something else, to be read as usual.
 */
export function leftoverFinding(
  kind: LeftoverKind,
  { id, region, name, status, size, creationDate }: RawObject,
  { project }: Place,
): Finding | null {
  const made = name === null ? null : readTemporaryName(kind, name);
  if (name === null || made === null) return null;
  if (leaving.test(status ?? '')) return nothing;
  const leftover = {
    id,
    kind,
    name,
    projectId: project.id,
    region,
    sizeBytes: bytesOfGib(size),
    createdAt: instantOf(creationDate) ?? made.madeAt,
    origin: made.origin,
    // Known when all lists are.
    resourceUrn: null,
  };
  return { ...nothing, leftovers: [leftover] };
}
