import { RawImage } from '../../ovh/schemas.ts';
import { leftoverFinding } from '../leftovers.ts';
import { defineLister, nothing, type Finding, type ListScope } from '../lister.ts';
import { isRestorable } from '../restore-point-states.ts';
import { bytesOfGib, instantOf, nameOf } from '../values.ts';

/** `/snapshot` lists images of instances and, despite its name, never snapshots of volumes. */
export const instanceSnapshots = defineLister({
  kind: 'instance-snapshot',
  schema: RawImage,
  find: toFinding,
});

function toFinding(raw: RawImage, scope: ListScope): Finding | null {
  const { project } = scope;
  // A public image is OVHcloud's own and belongs to no instance here.
  if (raw.visibility === 'public') return nothing;
  const leftover = leftoverFinding('image', raw, scope);
  if (leftover !== null) return leftover;
  const isPoint = isRestorable('instance-snapshot', raw.status);
  if (isPoint === null) return null;
  if (!isPoint) return nothing;
  const takenAt = instantOf(raw.creationDate);
  if (takenAt === null) return null;
  return {
    resource: null,
    restorePoints: [
      {
        id: raw.id,
        kind: 'instance-snapshot',
        name: nameOf(raw.id, raw.name),
        projectId: project.id,
        region: raw.region,
        takenAt,
        sizeBytes: bytesOfGib(raw.size),
        // OVHcloud reports no instance id. Instances are matched by name when all lists are read.
        resourceUrn: null,
        matchedBy: null,
      },
    ],
  };
}
