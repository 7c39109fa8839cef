/**
 * What the services of a region are called, as recorded in the answers of real accounts in October 2025 and
 * 2026: `storage-s3-standard`, `storage-s3-high-perf` and, alone in RBX-ARCHIVE, `storage-s3-coldarchive`.
 */
const coldArchive = 'storage-s3-coldarchive';

/** Whether a service keeps S3 buckets. A cold archive has a list of its own, and refuses that of buckets. */
export function isBucketService(name: string): boolean {
  return name.startsWith('storage-s3') && name !== coldArchive;
}

export function isColdArchiveService(name: string): boolean {
  return name === coldArchive;
}
