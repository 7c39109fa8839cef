import type { Resource } from '../model/resource.ts';
import type { RestorePoint } from '../model/restore-point.ts';

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

/**
 * Gives each instance snapshot the instance it was most probably taken of.
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
): RestorePoint[] {
  const byPlaceAndName = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.kind !== 'instance') continue;
    for (const region of resource.regions) {
      const key = placeAndName(resource.projectId, region, resource.name);
      const group = byPlaceAndName.get(key);
      if (group) group.push(resource);
      else byPlaceAndName.set(key, [resource]);
    }
  }
  return points.map((point) => {
    if (point.kind !== 'instance-snapshot') return point;
    const instance = findInstance(point, byPlaceAndName);
    return {
      ...point,
      resourceUrn: instance?.urn ?? null,
      matchedBy: instance ? ('name' as const) : null,
    };
  });
}

function findInstance(
  point: RestorePoint,
  byPlaceAndName: ReadonlyMap<string, Resource[]>,
): Resource | null {
  if (point.region === null) return null;
  for (const name of possibleInstanceNames(point.name)) {
    const group = byPlaceAndName.get(placeAndName(point.projectId, point.region, name));
    if (!group) continue;
    const [only] = group;
    if (group.length > 1 || !only) return null;
    const isOlder =
      only.createdAt === null || Date.parse(only.createdAt) <= Date.parse(point.takenAt);
    return isOlder ? only : null;
  }
  return null;
}

/** The snapshot's whole name, then what stands before a dated suffix, longest first. */
function possibleInstanceNames(name: string): string[] {
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
