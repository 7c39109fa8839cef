import type { RightKind } from '../../shared/accounts/credentials.ts';
import type { ResourceKind } from '../../shared/resources/resource.ts';
import type { RestorePointKind } from '../../shared/restore-points/restore-point.ts';
import type { ListKind } from '../../shared/sync/sync-run.ts';
import { type TextId, t } from './translate.ts';

interface KindWords {
  label: TextId;
  /** For a resource without restore points: what was read, and what was not. */
  lookedAt: TextId;
}

const kinds: Record<ResourceKind, KindWords> = {
  instance: {
    label: 'kinds.instance',
    lookedAt: 'kinds.checkedInstance',
  },
  volume: {
    label: 'kinds.volume',
    lookedAt: 'kinds.checkedVolume',
  },
  's3-bucket': { label: 'kinds.s3Bucket', lookedAt: 'kinds.checkedObjectStorage' },
  'swift-container': {
    label: 'kinds.swiftContainer',
    lookedAt: 'kinds.checkedObjectStorage',
  },
  'cold-archive': { label: 'kinds.coldArchive', lookedAt: 'kinds.checkedObjectStorage' },
  database: { label: 'kinds.database', lookedAt: 'kinds.checkedDatabase' },
  'file-share': {
    label: 'kinds.fileShare',
    lookedAt: 'kinds.checkedFileShare',
  },
};

/** The name of a list as a table row, and within a sentence. */
type ListWords = readonly [line: TextId, words: TextId];

const lists: Record<ListKind, ListWords> = {
  project: ['common.projects', 'kinds.inlineProjects'],
  region: ['common.regions', 'common.regionsInSentence'],
  instance: ['kinds.listInstances', 'kinds.inlineInstances'],
  'instance-snapshot': ['kinds.listInstanceSnapshots', 'kinds.inlineInstanceSnapshots'],
  'instance-backup': ['kinds.listInstanceBackups', 'kinds.inlineInstanceBackups'],
  volume: ['kinds.listVolumes', 'kinds.inlineVolumes'],
  'volume-snapshot': ['kinds.listVolumeSnapshots', 'kinds.inlineVolumeSnapshots'],
  'volume-backup': ['kinds.listVolumeBackups', 'kinds.inlineVolumeBackups'],
  's3-bucket': ['kinds.listS3Buckets', 'kinds.inlineS3Buckets'],
  'swift-container': ['kinds.listSwiftContainers', 'kinds.inlineSwiftContainers'],
  'cold-archive': ['kinds.listColdArchives', 'kinds.inlineColdArchives'],
  database: ['kinds.listDatabases', 'kinds.inlineDatabases'],
  'database-backup': ['kinds.listDatabaseBackups', 'kinds.inlineDatabaseBackups'],
  'file-share': ['kinds.listFileShares', 'kinds.inlineFileShares'],
  'file-share-snapshot': ['kinds.listFileShareSnapshots', 'kinds.inlineFileShareSnapshots'],
};

const points: Record<RestorePointKind, TextId> = {
  'volume-snapshot': 'common.volumeSnapshot',
  'volume-backup': 'kinds.pointVolumeBackup',
  'instance-snapshot': 'kinds.pointInstanceSnapshot',
  'instance-backup': 'kinds.pointInstanceBackup',
  'database-backup': 'kinds.pointDatabaseBackup',
  'database-point-in-time': 'kinds.pointDatabasePointInTime',
  'file-share-snapshot': 'kinds.pointFileShareSnapshot',
  'plakar-snapshot': 'kinds.pointPlakarSnapshot',
};

export function kindLabel(kind: ResourceKind): string {
  return t(kinds[kind].label);
}

/** What was read for a resource without restore points. */
export function lookedAtText(kind: ResourceKind): string {
  return t(kinds[kind].lookedAt);
}

/** A right as a table row. */
export function rightLabel(kind: RightKind): string {
  return t(lists[kind][0]);
}

/** The same within a sentence. */
export function listKindLabel(kind: ListKind): string {
  return t(lists[kind][1]);
}

export function pointKindLabel(kind: RestorePointKind): string {
  return t(points[kind]);
}
