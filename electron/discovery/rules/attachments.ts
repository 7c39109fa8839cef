import { listFacts, listOfPointKind } from '../../../shared/resources/lists.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';

/**
 * Volumes with the URNs of the instances that they are attached to. OVHcloud reports ids only, so a volume comes with
 * URNs built with its own region, which the instances' own URNs replace. Instances that no list shows are dropped.
 */
export function resolveAttachments(resources: readonly Resource[]): Resource[] {
  const urnOf = new Map<string, string>();
  for (const { kind, projectId, providerId, urn } of resources) {
    if (kind === 'instance') urnOf.set(`${projectId} ${providerId}`, urn);
  }
  return resources.map((resource) => {
    if (!resource.attachedTo?.length) return resource;
    const attachedTo = resource.attachedTo.flatMap((urn) => {
      const id = urn.slice(urn.lastIndexOf(':') + 1);
      return urnOf.get(`${resource.projectId} ${id}`) ?? [];
    });
    return { ...resource, attachedTo };
  });
}

/**
 * Restore points with the URN of the resource that has the reported id in the project. OVHcloud reports ids only, so
 * those of volumes and file shares come with a URN built with the region of their own list, or with none, and a backup
 * may be in another region than its volume.
 */
export function resolveOwners(
  points: readonly RestorePoint[],
  resources: readonly Resource[],
): RestorePoint[] {
  const urns = new Set<string>();
  const urnOf = new Map<string, string>();
  for (const { kind, projectId, providerId, urn } of resources) {
    urns.add(urn);
    urnOf.set(`${kind} ${projectId} ${providerId}`, urn);
  }
  return points.map((point) => {
    const { kind, projectId, resourceUrn } = point;
    if (resourceUrn === null || urns.has(resourceUrn)) return point;
    const owner = kind === 'plakar-snapshot' ? null : listFacts[listOfPointKind[kind]].of;
    const id = resourceUrn.slice(resourceUrn.lastIndexOf(':') + 1);
    const urn = urnOf.get(`${owner} ${projectId} ${id}`);
    return urn === undefined ? point : { ...point, resourceUrn: urn };
  });
}
