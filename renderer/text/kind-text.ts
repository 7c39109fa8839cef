import type { RightKind } from '../../shared/accounts/credentials.ts';
import type { ResourceKind } from '../../shared/resources/resource.ts';
import type { RestorePointKind } from '../../shared/restore-points/restore-point.ts';
import type { ListKind } from '../../shared/sync/sync-run.ts';
import { language } from './language.ts';
import { type Message, t } from './words.ts';

interface KindWords {
  label: Message;
  /** Of one without a restore point: what was looked at, and what was not. */
  lookedAt: Message;
}

const kinds: Record<ResourceKind, KindWords> = {
  instance: {
    label: 'Compute instance',
    lookedAt: 'OVHcloud’s instance snapshots and automated backups were read.',
  },
  volume: {
    label: 'Block storage volume',
    lookedAt: 'OVHcloud’s volume snapshots and volume backups were read.',
  },
  's3-bucket': { label: 'S3 bucket', lookedAt: 'OVHcloud keeps none for object storage.' },
  'swift-container': {
    label: 'Swift container',
    lookedAt: 'OVHcloud keeps none for object storage.',
  },
  'cold-archive': { label: 'Cold archive', lookedAt: 'OVHcloud keeps none for object storage.' },
  database: { label: 'Managed database', lookedAt: 'OVHcloud keeps no backup of it.' },
  'file-share': {
    label: 'File share',
    lookedAt: 'OVHcloud’s snapshots of shares were read; it has no backup of them.',
  },
};

/** A list as a line of a table, and within a sentence. */
type ListWords = readonly [line: Message, words: Message];

const lists: Record<ListKind, ListWords> = {
  project: ['Projects', 'projects'],
  region: ['Regions', 'regions'],
  instance: ['Compute instances', 'instances'],
  'instance-snapshot': ['Instance snapshots', 'instance snapshots'],
  'instance-backup': ['Automated instance backups', 'instance backups'],
  volume: ['Block storage volumes', 'volumes'],
  'volume-snapshot': ['Volume snapshots', 'volume snapshots'],
  'volume-backup': ['Volume backups', 'volume backups'],
  's3-bucket': ['S3 buckets', 'S3 buckets'],
  'swift-container': ['Swift containers', 'Swift containers'],
  'cold-archive': ['Cold archives', 'cold archives'],
  database: ['Managed databases', 'databases'],
  'database-backup': ['Database backups', 'database backups'],
  'file-share': ['File shares', 'file shares'],
  'file-share-snapshot': ['File share snapshots', 'file share snapshots'],
};

const points: Record<RestorePointKind, Message> = {
  'volume-snapshot': 'Volume snapshot',
  'volume-backup': 'Volume backup',
  'instance-snapshot': 'Instance snapshot',
  'instance-backup': 'Automated backup',
  'database-backup': 'Database backup',
  'database-point-in-time': 'Point in time of the database',
  'file-share-snapshot': 'File share snapshot',
  'plakar-snapshot': 'Plakar snapshot',
};

export function kindLabel(kind: ResourceKind): string {
  return t(kinds[kind].label);
}

/** What was looked at where a resource has no restore point. */
export function lookedAtText(kind: ResourceKind): string {
  return t(kinds[kind].lookedAt);
}

/** What may be read, as a line of a table. */
export function rightLabel(kind: RightKind): string {
  return t(lists[kind][0]);
}

/** Within a sentence, where French has no capitals. */
export function listKindLabel(kind: ListKind): string {
  const label = t(lists[kind][1]);
  return language() === 'fr' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export function pointKindLabel(kind: RestorePointKind): string {
  return t(points[kind]);
}
