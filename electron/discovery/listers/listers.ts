import type { ListKind } from '../../../shared/resources/lists.ts';
import type { Lister } from '../lister.ts';
import { buckets } from './buckets.ts';
import { coldArchives } from './cold-archives.ts';
import { containers } from './containers.ts';
import { databaseBackups } from './database-backups.ts';
import { databases } from './databases.ts';
import { fileShares, fileShareSnapshots } from './file-shares.ts';
import { instanceSnapshots } from './instance-snapshots.ts';
import { instances } from './instances.ts';
import { volumeBackups } from './volume-backups.ts';
import { volumeSnapshots } from './volume-snapshots.ts';
import { volumes } from './volumes.ts';
import { workflows } from './workflows.ts';

/** How to read each list below a project. */
export const listers: Readonly<Record<Exclude<ListKind, 'project' | 'region'>, Lister>> = {
  instance: instances,
  'instance-snapshot': instanceSnapshots,
  'instance-backup': workflows,
  volume: volumes,
  'volume-snapshot': volumeSnapshots,
  'volume-backup': volumeBackups,
  's3-bucket': buckets,
  'swift-container': containers,
  'cold-archive': coldArchives,
  database: databases,
  'database-backup': databaseBackups,
  'file-share': fileShares,
  'file-share-snapshot': fileShareSnapshots,
};
