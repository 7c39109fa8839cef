import type { Account, Instance, ProjectContents } from './account-types.ts';

/** What an interrupted Plakar backup leaves behind carries one of its own prefixes. */
export function isLeftover({ name }: { name: string }): boolean {
  return /^plakar-(backup|tmp)-/.test(name);
}

/** An instance on its way out, which is none any more. */
export function isGoing({ status }: Pick<Instance, 'status'>): boolean {
  return status === 'DELETED' || status === 'DELETING';
}

/** How many resources of a project an inventory counts; restore points are not among them. */
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
