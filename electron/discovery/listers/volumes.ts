import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawVolume } from '../../ovh/schemas.ts';
import { leftoverFinding } from '../leftovers.ts';
import { defineLister, type Found, type ListScope } from '../lister.ts';
import { bytesOfGib, instantOf, nameOf, tagsOf } from '../values.ts';

/** Block storage volumes of all regions. */
export const volumes = defineLister({
  kind: 'volume',
  schema: RawVolume,
  find: toFinding,
});

function toFinding(raw: RawVolume, scope: ListScope): Found {
  const { project } = scope;
  const leftover = leftoverFinding('volume', raw, scope);
  if (leftover !== null) return leftover;
  return {
    resource: {
      urn: urnOf(project.urn, { kind: 'volume', region: raw.region, id: raw.id }),
      kind: 'volume',
      providerId: raw.id,
      name: nameOf(raw.id, raw.name),
      projectId: project.id,
      regions: [raw.region],
      status: raw.status,
      sizeBytes: bytesOfGib(raw.size),
      createdAt: instantOf(raw.creationDate),
      tags: tagsOf(raw.tags),
      endpoints: [],
      attachedTo: raw.attachedTo.map((id) =>
        urnOf(project.urn, { kind: 'instance', region: raw.region, id }),
      ),
      asOf: null,
    },
    restorePoints: [],
  };
}
