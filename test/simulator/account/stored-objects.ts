import type { StoredObject } from './account-types.ts';

/** Content figures of a bucket, as lists and details name them. */
export function storedObjects(count: number, lastModified: string): StoredObject[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `logs/log${index + 1}.txt`,
    etag: `"${String(index).padStart(32, '0')}"`,
    lastModified,
    size: 1024,
    storageClass: 'STANDARD',
    isDeleteMarker: null,
    isLatest: null,
    versionId: null,
    legalHold: null,
    lock: null,
    restoreStatus: null,
  }));
}
