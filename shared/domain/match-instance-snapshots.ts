import type { BackupWorkflow } from '../model/backup-workflow.ts';
import type { Resource } from '../model/resource.ts';
import type { RestorePoint } from '../model/restore-point.ts';
import { getOrAdd } from './get-or-add.ts';

const separator = /[\s_.:@#,()[\]-]/;

/** Words that people and tools put beside the date in the name of a snapshot. */
const word =
  '(?:snapshots?|snap|backups?|auto(?:matic)?|manual|hourly|daily|weekly|monthly|at|of|on)';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const gap = String.raw`[\s_.:@#,()[\]-]+`;
const date = String.raw`(?:20\d\d[-_./]?\d\d[-_./]?\d\d|\d{1,2}${gap}${month}${gap}20\d\d)`;
const time = String.raw`(?:(?:t|${gap})\d\d?[-_:.h]?\d\d(?:[-_:.m]?\d\d(?:\.\d+)?s?)?)?(?:z|${gap}utc)?`;

/**
 * What may follow an instance's name in the name of its snapshot: a date, with or without a time and
 * such words. Without a date it is no snapshot's name but another machine's: `mail-backup`, `node-10`.
 */
const datedSuffix = new RegExp(
  `^${gap}(?:${word}${gap})*${date}${time}(?:${gap}${word})*[\\s)\\]]*$`,
  'i',
);

/** A restore point that is an image made of an instance. */
export function isInstanceImage({ kind }: Pick<RestorePoint, 'kind'>): boolean {
  return kind === 'instance-snapshot' || kind === 'instance-backup';
}

/**
 * Gives each instance snapshot the instance it was taken of: for sure where a workflow that backs up one
 * instance names its images like this; else the one that it most probably is of.
 *
 * OVHcloud's snapshots carry no instance id. The console proposes the instance's name followed by a
 * date as the snapshot's name, and a snapshot stays in the instance's region; so the instance
 * is the one in the same project and region whose name the snapshot's name is, or begins with before
 * a date. The longest such name wins. Two instances of that name, or an instance created after the
 * snapshot, give no match: a wrong one would hide a missing backup.
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

/** The instances of an inventory, to be found by what an image says. */
class Instances {
  readonly #byPlaceAndName = new Map<string, Resource[]>();
  /** Those that a workflow makes images of under a name. */
  readonly #byImage = new Map<string, Resource[]>();

  constructor(resources: readonly Resource[], workflows: readonly BackupWorkflow[]) {
    const byId = new Map<string, Resource>();
    for (const resource of resources) {
      if (resource.kind !== 'instance') continue;
      byId.set(JSON.stringify([resource.projectId, resource.providerId]), resource);
      for (const region of resource.regions) {
        const key = placeAndName(resource.projectId, region, resource.name);
        addTo(this.#byPlaceAndName, key, resource);
      }
    }
    for (const { projectId, instanceId, images } of workflows) {
      const instance = byId.get(JSON.stringify([projectId, instanceId]));
      if (!instance) continue;
      for (const { region, name } of images) {
        addTo(this.#byImage, placeAndName(projectId, region, name), instance);
      }
    }
  }

  matchOf(point: RestorePoint): Match {
    const kind = 'instance-snapshot';
    const backedUp = onlyOne(findNamed(point, this.#byImage) ?? [], point);
    if (backedUp) {
      return { kind: 'instance-backup', resourceUrn: backedUp.urn, matchedBy: 'id' };
    }
    const instance = onlyOne(findNamed(point, this.#byPlaceAndName) ?? [], point);
    return { kind, resourceUrn: instance?.urn ?? null, matchedBy: instance ? 'name' : null };
  }
}

function addTo(groups: Map<string, Resource[]>, key: string, resource: Resource): void {
  const group = getOrAdd(groups, key, () => []);
  if (!group.includes(resource)) group.push(resource);
}

/** Those that the longest name in a point's is the name of. */
function findNamed(
  point: RestorePoint,
  byPlaceAndName: ReadonlyMap<string, Resource[]>,
): Resource[] | null {
  if (point.region === null || byPlaceAndName.size === 0) return null;
  for (const name of possibleInstanceNames(point.name)) {
    const group = byPlaceAndName.get(placeAndName(point.projectId, point.region, name));
    if (group) return group;
  }
  return null;
}

/** None of several, and none that is younger than what would be its image. */
function onlyOne(group: readonly Resource[], point: RestorePoint): Resource | null {
  const [only] = group;
  if (group.length > 1 || !only) return null;
  const isOlder =
    only.createdAt === null || Date.parse(only.createdAt) <= Date.parse(point.takenAt);
  return isOlder ? only : null;
}

/** The snapshot's whole name, then what stands before a dated suffix, longest first. */
export function possibleInstanceNames(name: string): string[] {
  const names = [name];
  for (let at = name.length - 1; at > 0; at -= 1) {
    const isEnd = separator.test(name.charAt(at)) && !separator.test(name.charAt(at - 1));
    if (isEnd && datedSuffix.test(name.slice(at))) names.push(name.slice(0, at));
  }
  return names;
}

function placeAndName(projectId: string, region: string, name: string): string {
  return JSON.stringify([projectId, region, name]);
}
