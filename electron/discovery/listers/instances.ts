import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawInstance } from '../../ovh/schemas.ts';
import { defineLister, nothing, type Found, type ListScope } from '../lister.ts';
import { instantOf, nameOf, tagsOf } from '../values.ts';

/** One request lists the instances of all regions, with everything that is shown. */
export const instances = defineLister({
  kind: 'instance',
  schema: RawInstance,
  find: toFinding,
});

/** An instance in one of these states is gone or about to be; the list may show it for a while. */
const leaving: ReadonlySet<string> = new Set(['DELETED', 'DELETING', 'SOFT_DELETED']);

function toFinding(raw: RawInstance, { project }: ListScope): Found {
  if (leaving.has(raw.status ?? '')) return nothing;
  return {
    resource: {
      urn: urnOf(project.urn, { kind: 'instance', region: raw.region, id: raw.id }),
      kind: 'instance',
      providerId: raw.id,
      name: nameOf(raw.id, raw.name),
      projectId: project.id,
      regions: [raw.region],
      status: raw.status,
      // The list reports the flavour's id only, and the flavour's disk size is not the space in use.
      sizeBytes: null,
      createdAt: instantOf(raw.created),
      tags: tagsOf(raw.tags),
      endpoints: [
        ...raw.ipAddresses.filter(({ type }) => type === 'public'),
        ...raw.ipAddresses.filter(({ type }) => type !== 'public'),
      ].map(({ ip }) => ip),
      asOf: null,
    },
    restorePoints: [],
  };
}
