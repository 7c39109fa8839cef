import type { Account, ProjectContents } from './account/account-types.ts';
import { keepsBackups } from './account/databases.ts';
import { hasColdArchive, hasS3, hasService } from './account/regions.ts';

/** Per project: regions, instances, volumes, two kinds of snapshots, containers, databases and file shares. */
const listsPerProject = 8;

/** The fewest requests that list all resources and their restore points. */
export function fewestRequests({ projects }: Account): number {
  return projects.reduce((sum, contents) => sum + listsPerProject + furtherLists(contents), 1);
}

/** Regions that can contain something, and databases whose engine has backups. */
function furtherLists(contents: ProjectContents): number {
  const { regions, volumes, instances, instanceSnapshots, databases } = contents;
  const isIn = (things: readonly { region: string }[], name: string) =>
    things.some(({ region }) => region === name);
  const hasImages = instanceSnapshots.some(({ status }) => status === 'active');
  const mayHaveVolumeBackups = regions.filter(
    (region) => volumes.length > 0 && (hasService(region, 'volume') || isIn(volumes, region.name)),
  );
  const mayHaveWorkflows = regions.filter(({ name }) => hasImages && isIn(instances, name));
  return (
    regions.filter(hasS3).length +
    regions.filter(hasColdArchive).length +
    mayHaveVolumeBackups.length +
    mayHaveWorkflows.length +
    databases.filter(keepsBackups).length +
    (contents.fileShares.length > 0 ? 1 : 0)
  );
}
