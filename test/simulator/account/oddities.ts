import type { Account } from './account-types.ts';
import { isGoing, isLeftover } from './counting.ts';
import { keepsBackups } from './databases.ts';

/** The unusual cases of an account, with the number of each. */
export function odditiesOf({ projects }: Account): [what: string, count: number][] {
  const count = (countIn: (contents: Account['projects'][number]) => number) =>
    projects.reduce((sum, contents) => sum + countIn(contents), 0);
  return [
    ['suspended projects whose lists answer', count(isSuspended)],
    [
      'buckets in a region that is DOWN for compute',
      count(({ regions, buckets }) => {
        const down = new Set(regions.filter(({ status }) => status === 'DOWN').map(nameOf));
        return buckets.filter(({ region }) => down.has(region)).length;
      }),
    ],
    [
      'volumes in regions of three zones, which name no volume service',
      count(({ regions, volumes }) => {
        const zoned = new Set(regions.filter(({ type }) => type === 'region-3-az').map(nameOf));
        return volumes.filter(({ region }) => zoned.has(region)).length;
      }),
    ],
    [
      'volumes in Local Zones, which have no volume backups',
      count(({ regions, volumes }) => {
        const local = new Set(regions.filter(({ type }) => type === 'localzone').map(nameOf));
        return volumes.filter(({ region }) => local.has(region)).length;
      }),
    ],
    ['cold archives', count(({ coldArchives }) => Object.values(coldArchives).flat().length)],
    [
      'volumes of managed Kubernetes',
      count(
        ({ volumes }) =>
          volumes.filter(({ name }) => name.startsWith('ovh-managed-kubernetes-')).length,
      ),
    ],
    [
      'backups of instances in another region than theirs',
      count(({ instances, instanceSnapshots }) => {
        const homes = instances.map(({ name, region }) => ({ start: `${name} `, region }));
        return instanceSnapshots.filter(({ name, region }) => {
          const home = homes.find(({ start }) => name.startsWith(start));
          return home !== undefined && home.region !== region;
        }).length;
      }),
    ],
    [
      'volume backups that are being restored from',
      count(
        ({ volumeBackups }) => volumeBackups.filter(({ status }) => status === 'restoring').length,
      ),
    ],
    [
      'databases whose engine keeps no backups',
      count(({ databases }) => databases.filter((each) => !keepsBackups(each)).length),
    ],
    [
      'instances that are being deleted',
      count(({ instances }) => instances.filter(isGoing).length),
    ],
    [
      'objects left by interrupted Plakar backups',
      count(
        ({ volumes, volumeSnapshots, instanceSnapshots }) =>
          [...volumes, ...volumeSnapshots, ...instanceSnapshots].filter(isLeftover).length,
      ),
    ],
  ];
}

const nameOf = ({ name }: { name: string }) => name;
const isSuspended = ({ project }: Account['projects'][number]) =>
  project.status === 'suspended' ? 1 : 0;
