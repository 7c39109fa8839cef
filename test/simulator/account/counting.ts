import type { Account, Instance, ProjectContents } from './account-types.ts';

/** Leftovers of an interrupted Plakar backup have one of Plakar's name prefixes. */
export function isLeftover({ name }: { name: string }): boolean {
  return /^plakar-(backup|tmp)-/.test(name);
}

/** An instance that is being deleted, which no longer counts. */
export function isGoing({ status }: Pick<Instance, 'status'>): boolean {
  return status === 'DELETED' || status === 'DELETING';
}

/** Number of resources that an inventory counts in a project; restore points are not among them. */
function countIn(contents: ProjectContents): number {
  return (
    contents.instances.filter((instance) => !isGoing(instance)).length +
    contents.volumes.filter((volume) => !isLeftover(volume)).length +
    contents.buckets.length +
    Object.values(contents.coldArchives).flat().length +
    contents.containers.length +
    contents.databases.length +
    contents.fileShares.length
  );
}

export function countResources({ projects }: Account): number {
  return projects.reduce((sum, contents) => sum + countIn(contents), 0);
}
