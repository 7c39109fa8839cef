/** The kinds of lists that each region has, where it has the service. */
export type RegionalKind = 's3-bucket' | 'cold-archive' | 'volume-backup' | 'instance-backup';

/** A cold archive has a list of its own, and refuses that of buckets. */
const coldArchive = 'storage-s3-coldarchive';

/**
 * The service of a region that has a kind of list. The names are recorded in the answers of real accounts in
 * October 2025 and 2026: of object storage `storage-s3-standard`, `storage-s3-high-perf` and, alone in RBX-ARCHIVE,
 * `storage-s3-coldarchive`.
 */
export const isServiceOf: Record<RegionalKind, (service: string) => boolean> = {
  's3-bucket': (service) => service.startsWith('storage-s3') && service !== coldArchive,
  'cold-archive': (service) => service === coldArchive,
  'volume-backup': (service) => service === 'volume',
  'instance-backup': (service) => service === 'workflow',
};
