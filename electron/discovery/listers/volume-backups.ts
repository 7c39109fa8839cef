import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawVolumeBackup } from '../../ovh/schemas.ts';
import { defineLister, nothing, type Finding, type ListScope } from '../lister.ts';
import { isRestorable } from '../restore-point-states.ts';
import { bytesOfGib, instantOf, nameOf } from '../values.ts';

/** Volume backups, listed region by region. `resolveOwners` corrects the URN of a volume in another region. */
export const volumeBackups = defineLister({
  kind: 'volume-backup',
  schema: RawVolumeBackup,
  find: toFinding,
});

function toFinding(raw: RawVolumeBackup, { project, region }: ListScope): Finding | null {
  const isPoint = isRestorable('volume-backup', raw.status);
  if (isPoint === null) return null;
  if (!isPoint) return nothing;
  const takenAt = instantOf(raw.creationDate);
  if (takenAt === null) return null;
  const resourceUrn =
    raw.volumeId === null || raw.volumeId === ''
      ? null
      : urnOf(project.urn, { kind: 'volume', region: region ?? '', id: raw.volumeId });
  return {
    resource: null,
    restorePoints: [
      {
        id: raw.id,
        kind: 'volume-backup',
        name: nameOf(raw.id, raw.name),
        projectId: project.id,
        region,
        takenAt,
        sizeBytes: bytesOfGib(raw.size),
        resourceUrn,
        matchedBy: resourceUrn === null ? null : 'id',
      },
    ],
  };
}
