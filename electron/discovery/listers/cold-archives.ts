import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawColdArchive } from '../../ovh/schemas.ts';
import { defineLister, type Found, type ListScope } from '../lister.ts';
import { bytesOf, instantOf } from '../values.ts';

/** Cold Archive buckets, whose objects are on tape. Listed in the few regions that have them. */
export const coldArchives = defineLister({
  kind: 'cold-archive',
  without: ['objects'],
  schema: RawColdArchive,
  find: toFinding,
});

function toFinding(raw: RawColdArchive, { project, region: listed }: ListScope): Found {
  const region = listed ?? '';
  return {
    resource: {
      urn: urnOf(project.urn, { kind: 'cold-archive', region, id: raw.name }),
      kind: 'cold-archive',
      providerId: raw.name,
      name: raw.name,
      projectId: project.id,
      regions: [region],
      status: raw.status,
      sizeBytes: bytesOf(raw.objectsSize),
      createdAt: instantOf(raw.createdAt),
      tags: [],
      endpoints: [],
      asOf: null,
    },
    restorePoints: [],
  };
}
