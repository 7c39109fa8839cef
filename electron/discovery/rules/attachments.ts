import { listFacts, listOfPointKind } from '../../../shared/resources/lists.ts';
import type { Resource, ResourceKind } from '../../../shared/resources/resource.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';

/**
 * Volumes with the URNs of the instances that they are attached to. OVHcloud reports ids only, so a volume comes with
 * URNs built with its own region, which the instances' own URNs replace. Instances that no list shows are dropped.
 */
export function resolveAttachments(resources: readonly Resource[]): Resource[] {
  const instances = resources.filter(({ kind }) => kind === 'instance');
  const urns = new Set(instances.map(({ urn }) => urn));
  const urnOf = new UrnsById(instances);
  return resources.map((resource) => {
    if (!resource.attachedTo?.some((urn) => !urns.has(urn))) return resource;
    const { projectId } = resource;
    const attachedTo = resource.attachedTo.flatMap(
      (urn) => urnOf.of('instance', projectId, idAtEnd(urn)) ?? [],
    );
    return { ...resource, attachedTo };
  });
}

/** The URNs of resources by what OVHcloud reports. Few are asked for, so the many keys are not made before. */
class UrnsById {
  readonly #resources: readonly Resource[];
  #urns: Map<string, string> | null = null;

  constructor(resources: readonly Resource[]) {
    this.#resources = resources;
  }

  of(kind: ResourceKind, projectId: string, id: string): string | undefined {
    this.#urns ??= new Map(
      this.#resources.map((each) => [keyOf(each.kind, each.projectId, each.providerId), each.urn]),
    );
    return this.#urns.get(keyOf(kind, projectId, id));
  }
}

function keyOf(kind: ResourceKind, projectId: string, id: string): string {
  return `${kind} ${projectId} ${id}`;
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
  const urns = new Set(resources.map(({ urn }) => urn));
  const urnOf = new UrnsById(resources);
  return points.map((point) => {
    const { kind, projectId, resourceUrn } = point;
    if (resourceUrn === null || urns.has(resourceUrn)) return point;
    const owner = kind === 'plakar-snapshot' ? null : listFacts[listOfPointKind[kind]].of;
    const urn = owner === null ? undefined : urnOf.of(owner, projectId, idAtEnd(resourceUrn));
    return urn === undefined ? point : { ...point, resourceUrn: urn };
  });
}
