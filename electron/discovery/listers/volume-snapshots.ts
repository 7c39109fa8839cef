import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawVolumeSnapshot } from '../../ovh/schemas.ts';
import { leftoverFinding } from '../leftovers.ts';
import { defineLister, nothing, type Finding, type ListScope } from '../lister.ts';
import { isRestorable } from '../restore-point-states.ts';
import { bytesOfGib, instantOf, nameOf } from '../values.ts';

/** Volume snapshots of all regions. A snapshot is in its volume's region. */
export const volumeSnapshots = defineLister({
  kind: 'volume-snapshot',
  schema: RawVolumeSnapshot,
  find: toFinding,
});

function toFinding(raw: RawVolumeSnapshot, scope: ListScope): Finding | null {
  const { project } = scope;
  const leftover = leftoverFinding('volume-snapshot', raw, scope);
  if (leftover !== null) return leftover;
  const isPoint = isRestorable('volume-snapshot', raw.status);
  if (isPoint === null) return null;
  if (!isPoint) return nothing;
  const takenAt = instantOf(raw.creationDate);
  if (takenAt === null) return null;
  const resourceUrn =
    raw.volumeId === null || raw.volumeId === ''
      ? null
      : urnOf(project.urn, { kind: 'volume', region: raw.region, id: raw.volumeId });
  return {
    resource: null,
    restorePoints: [
      {
        id: raw.id,
        kind: 'volume-snapshot',
        name: nameOf(raw.id, raw.name),
        projectId: project.id,
        region: raw.region,
        takenAt,
        sizeBytes: bytesOfGib(raw.size),
        resourceUrn,
        matchedBy: resourceUrn === null ? null : 'id',
      },
    ],
  };
}
