import type { BackupWorkflow } from '../../../shared/restore-points/backup-workflow.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
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
export function matchInstanceSnapshots(
  resources: readonly Resource[],
  points: readonly RestorePoint[],
  workflows: readonly BackupWorkflow[] = [],
): RestorePoint[] {
  const instances = new Instances(resources, workflows);
  return points.map((point) => {
    if (!isInstanceImage(point)) return point;
    return { ...point, ...instances.matchOf(point) };
  });
}

type Match = Pick<RestorePoint, 'kind' | 'resourceUrn' | 'matchedBy'>;
type Groups = Map<string, Set<Resource>>;

/** The instances of an inventory, indexed by what an image can contain. */
class Instances {
  /** By project and name, with and without the region. */
  readonly #byName: Groups = new Map();
  /** Instances by the names that workflows give their images. */
  readonly #byImage: Groups = new Map();
  /** All these names: most of the names that an image's name could contain are not among them. */
  readonly #names = new Set<string>();

  constructor(resources: readonly Resource[], workflows: readonly BackupWorkflow[]) {
    const byId = new Map<string, Resource>();
    for (const resource of resources) {
      if (resource.kind !== 'instance') continue;
      const { projectId, providerId, regions, name } = resource;
      byId.set(JSON.stringify([projectId, providerId]), resource);
      this.#names.add(name);
      for (const region of [null, ...regions]) {
        addTo(this.#byName, placeAndName(projectId, region, name), resource);
      }
    }
    for (const { projectId, instanceId, images } of workflows) {
      const instance = byId.get(JSON.stringify([projectId, instanceId]));
      if (!instance) continue;
      for (const { region, name } of images) {
        this.#names.add(name);
        addTo(this.#byImage, placeAndName(projectId, region, name), instance);
      }
    }
  }

  matchOf(point: RestorePoint): Match {
    const { projectId, region } = point;
    const kind = 'instance-snapshot';
    if (region === null) return { kind, resourceUrn: null, matchedBy: null };
    const imagedAs = (name: string) => this.#byImage.get(placeAndName(projectId, region, name));
    const called = (name: string) =>
      this.#byName.get(placeAndName(projectId, region, name)) ??
      this.#byName.get(placeAndName(projectId, null, name));
    const names = possibleInstanceNames(point.name, this.#names);
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

function addTo(groups: Groups, key: string, resource: Resource): void {
  getOrAdd(groups, key, () => new Set()).add(resource);
}

/** The instances of the longest name that has any: a shorter name is another machine's, in any region. */
function firstOf(
  names: readonly string[],
  groupOf: (name: string) => ReadonlySet<Resource> | undefined,
): ReadonlySet<Resource> {
  for (const name of names) {
    const group = groupOf(name);
    if (group) return group;
  }
  return new Set();
}

/** null for several instances, and for an instance that is younger than its supposed image. */
function onlyOne(group: ReadonlySet<Resource>, point: RestorePoint): Resource | null {
  const [only] = group;
  if (group.size > 1 || !only) return null;
  const isOlder =
    only.createdAt === null || Date.parse(only.createdAt) <= Date.parse(point.takenAt);
  return isOlder ? only : null;
}

function placeAndName(projectId: string, region: string | null, name: string): string {
  // Neither ids nor regions contain spaces.
  return `${projectId} ${region ?? '*'} ${name}`;
}
