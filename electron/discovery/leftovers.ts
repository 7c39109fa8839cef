import { readTemporaryName } from '../../shared/restore-points/rules/plakar-leftover.ts';
import type { LeftoverKind } from '../../shared/restore-points/plakar-leftover.ts';
import { nothing, type Finding, type ListScope } from './lister.ts';
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

/** States of objects that a successful backup is deleting. OpenStack's words, in any case. */
const leaving = /^(?:deleting|deleted|pending_delete)$/i;

/**
 * The finding for a temporary object of a Plakar backup. In any state but these it is a leftover: an interrupted backup
 * leaves unfinished objects too. null: the object is something else, to be read as usual.
 */
export function leftoverFinding(
  kind: LeftoverKind,
  { id, region, name, status, size, creationDate }: RawObject,
  { project }: ListScope,
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
    // Set when all lists are read.
    resourceUrn: null,
  };
  return { ...nothing, leftovers: [leftover] };
}
