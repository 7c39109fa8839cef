import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { eachInParts, type Parts } from '../../../shared/basics/parts.ts';
import { urnIndexInParts } from '../../../shared/coverage/rules/urn-index.ts';
import { listFacts, listOfPointKind } from '../../../shared/resources/lists.ts';
import type { Resource, ResourceKind } from '../../../shared/resources/resource.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { asFound } from './snapshot-objects.ts';

/**
 * Volumes with the URNs of the instances that they are attached to. OVHcloud reports ids only, so a volume comes with
 * URNs built with its own region, which the instances' own URNs replace. Instances that no list shows are dropped.
 */
export function* resolveAttachments(
  resources: readonly Resource[],
  objects = asFound,
): Parts<Resource[]> {
  const urns = new Set<string>();
  yield* eachInParts(resources, ({ kind, urn }) => {
    if (kind === 'instance') urns.add(urn);
  });
  const urnOf = new UrnsById(resources);
  const resolved: Resource[] = [];
  yield* eachInParts(resources, (resource) => {
    const { attachedTo, projectId } = resource;
    if (!attachedTo?.some((urn) => !urns.has(urn))) {
      resolved.push(resource);
      return;
    }
    const known = attachedTo.flatMap((urn) => urnOf.of('instance', projectId, idAtEnd(urn)) ?? []);
    resolved.push(objects.resource({ ...resource, attachedTo: known }));
  });
  return resolved;
}

/** The URNs of resources by what OVHcloud reports. Few are asked for, so the many keys are made for their projects only. */
class UrnsById {
  readonly #resources: readonly Resource[];
  #byProject: Map<string, Resource[]> | null = null;
  readonly #urns = new Map<string, ReadonlyMap<string, string>>();

  constructor(resources: readonly Resource[]) {
    this.#resources = resources;
  }

  of(kind: ResourceKind, projectId: string, id: string): string | undefined {
    return getOrAdd(this.#urns, projectId, () => this.#urnsIn(projectId)).get(keyOf(kind, id));
  }

  #urnsIn(projectId: string): ReadonlyMap<string, string> {
    this.#byProject ??= groupByProject(this.#resources);
    const resources = this.#byProject.get(projectId) ?? [];
    return new Map(resources.map(({ kind, providerId, urn }) => [keyOf(kind, providerId), urn]));
  }
}

function groupByProject(resources: readonly Resource[]): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) getOrAdd(groups, resource.projectId, () => []).push(resource);
  return groups;
}

function keyOf(kind: ResourceKind, id: string): string {
  return `${kind} ${id}`;
}

/**
 * Restore points with the URN of the resource that has the reported id in the project. OVHcloud reports ids only, so
 * those of volumes and file shares come with a URN built with the region of their own list, or with none, and a backup
 * may be in another region than its volume.
 */
export function* resolveOwners(
  points: readonly RestorePoint[],
  resources: readonly Resource[],
  objects = asFound,
): Parts<RestorePoint[]> {
  const index = yield* urnIndexInParts(resources);
  const urnOf = new UrnsById(resources);
  const resolved: RestorePoint[] = [];
  yield* eachInParts(points, (point) => {
    const { kind, projectId, resourceUrn } = point;
    if (resourceUrn === null || index.of(resourceUrn) !== -1) {
      resolved.push(point);
      return;
    }
    const owner = kind === 'plakar-snapshot' ? null : listFacts[listOfPointKind[kind]].of;
    const urn = owner === null ? undefined : urnOf.of(owner, projectId, idAtEnd(resourceUrn));
    resolved.push(urn === undefined ? point : objects.restorePoint({ ...point, resourceUrn: urn }));
  });
  return resolved;
}
