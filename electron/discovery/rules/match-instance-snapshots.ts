import type { BackupWorkflow } from '../../../shared/restore-points/backup-workflow.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { eachInParts, type Parts } from '../../../shared/basics/parts.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
import { asFound } from './snapshot-objects.ts';
import { possibleInstanceNames } from './snapshot-name/possible-instance-names.ts';

/**
 * Gives each instance snapshot its instance: with certainty if a backup workflow of one instance names its images like
 * this, otherwise the most likely one.
 *
 * OVHcloud's snapshots carry no instance id. Its console proposes the instance's name followed by a date as the
 * snapshot's name (ovh/manager, `BackupAction.page.tsx`), in the instance's region or, since November 2025, in another
 * one of the project (ovh/public-cloud-roadmap 668). So the longest instance name that the snapshot's name can contain
 * decides. An instance in the snapshot's own region comes first; if there is none, the only one in the project. Two
 * instances of that name, or an instance created after the snapshot, give no match: a wrong one would hide a missing
 * backup.
 */
export function* matchInstanceSnapshots(
  resources: readonly Resource[],
  points: readonly RestorePoint[],
  workflows: readonly BackupWorkflow[] = [],
  objects = asFound,
): Parts<RestorePoint[]> {
  const instances = new Instances();
  yield* eachInParts(resources, (resource) => instances.add(resource));
  yield* eachInParts(workflows, (workflow) => instances.addImages(workflow));
  const matched: RestorePoint[] = [];
  for (const point of points) {
    if (!isInstanceImage(point)) {
      matched.push(point);
      if (matched.length % othersOfPart === 0) yield;
      continue;
    }
    matched.push(objects.restorePoint({ ...point, ...instances.matchOf(point) }));
    if (matched.length % imagesOfPart === 0) yield;
  }
  return matched;
}

/** Recognizing a name takes long, and passing on another restore point does not. */
const imagesOfPart = 20;
const othersOfPart = 20_000;

type Match = Pick<RestorePoint, 'kind' | 'resourceUrn' | 'matchedBy'>;

/** The instances of a project, indexed by what an image can contain. */
class InstancesOfProject {
  readonly byId = new Map<string, Resource>();
  readonly byName = new Map<string, Resource[]>();
  /** By the names that workflows give their images, and their regions. */
  readonly byImage = new Map<string, Map<string, Set<Resource>>>();

  /** Most of the names that an image's name could contain are not among these. */
  has(name: string): boolean {
    return this.byName.has(name) || this.byImage.has(name);
  }
}

/** The instances of an inventory. */
class Instances {
  readonly #projects = new Map<string, InstancesOfProject>();

  add(resource: Resource): void {
    if (resource.kind !== 'instance') return;
    const { projectId, providerId, name } = resource;
    const { byId, byName } = getOrAdd(this.#projects, projectId, () => new InstancesOfProject());
    byId.set(providerId, resource);
    getOrAdd(byName, name, () => []).push(resource);
  }

  addImages({ projectId, instanceId, images }: BackupWorkflow): void {
    const project = this.#projects.get(projectId);
    const instance = project?.byId.get(instanceId);
    if (project === undefined || instance === undefined) return;
    for (const { region, name } of images) {
      const byRegion = getOrAdd(project.byImage, name, () => new Map<string, Set<Resource>>());
      getOrAdd(byRegion, region, () => new Set()).add(instance);
    }
  }

  matchOf(point: RestorePoint): Match {
    const { projectId, region } = point;
    const kind = 'instance-snapshot';
    const project = this.#projects.get(projectId);
    if (region === null || project === undefined) {
      return { kind, resourceUrn: null, matchedBy: null };
    }
    const imagedAs = (name: string) => project.byImage.get(name)?.get(region);
    const called = (name: string) => {
      const all = project.byName.get(name);
      const here = all?.filter(({ regions }) => regions.includes(region)) ?? [];
      return here.length > 0 ? here : all;
    };
    const names = possibleInstanceNames(point.name, project);
    // OVHcloud begins an image's name with the workflow's name; elsewhere in the name, it proves nothing.
    const leading = names.filter((name) => point.name.startsWith(name));
    const backedUp = onlyOne(firstOf(leading, imagedAs), point);
    if (backedUp) {
      return { kind: 'instance-backup', resourceUrn: backedUp.urn, matchedBy: 'id' };
    }
    const instance = onlyOne(firstOf(names, called), point);
    return { kind, resourceUrn: instance?.urn ?? null, matchedBy: instance ? 'name' : null };
  }
}

/** The instances of the longest name that has any: a shorter name is another machine's, in any region. */
function firstOf(
  names: readonly string[],
  groupOf: (name: string) => Iterable<Resource> | undefined,
): readonly Resource[] {
  for (const name of names) {
    const group = groupOf(name);
    if (group) return [...group];
  }
  return [];
}

/** null for several instances, and for an instance that is younger than its supposed image. */
function onlyOne(group: readonly Resource[], point: RestorePoint): Resource | null {
  const [only] = group;
  if (group.length > 1 || !only) return null;
  const isOlder =
    only.createdAt === null || Date.parse(only.createdAt) <= Date.parse(point.takenAt);
  return isOlder ? only : null;
}
