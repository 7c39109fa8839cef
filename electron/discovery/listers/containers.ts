import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawContainer } from '../../ovh/schemas.ts';
import { defineLister, type Found, type ListScope } from '../lister.ts';
import { bytesOf, nameOf } from '../values.ts';

/** Swift containers of all regions. OVHcloud reports no creation date. */
export const containers = defineLister({
  kind: 'swift-container',
  schema: RawContainer,
  find: toFinding,
});

function toFinding(raw: RawContainer, { project }: ListScope): Found {
  return {
    resource: {
      urn: urnOf(project.urn, { kind: 'swift-container', region: raw.region, id: raw.id }),
      kind: 'swift-container',
      providerId: raw.id,
      name: nameOf(raw.id, raw.name),
      projectId: project.id,
      regions: [raw.region],
      status: null,
      sizeBytes: bytesOf(raw.storedBytes),
      createdAt: null,
      tags: [],
      endpoints: [],
      asOf: null,
    },
    restorePoints: [],
  };
}
