import type { Bucket, Container, Instance, ProjectContents } from './account/account-types.ts';
import { storedObjects } from './account/stored-objects.ts';
import type { AccountIndex } from './project-index.ts';

/** The real body: objects instead of the ids of the list, and no image for an instance that boots from a volume. */
export function instanceDetail(
  contents: ProjectContents,
  instance: Instance,
  index: AccountIndex,
): Record<string, unknown> {
  const { flavorId, imageId = '', sshKeyId, rescuePassword = null, ...common } = instance;
  return {
    ...common,
    flavor: index.byId(contents.flavors, flavorId) ?? null,
    image:
      index.byId(contents.images, imageId) ??
      index.byId(contents.instanceSnapshots, imageId) ??
      null,
    sshKey: index.byId(contents.sshKeys, sshKeyId ?? '') ?? null,
    licensePlanCode: null,
    rescuePassword,
  };
}

/** A bucket as `/region/{r}/storage` lists it; without figures where lists have none. */
export function bucketSummary(bucket: Bucket, hasFigures: boolean): Record<string, unknown> {
  const { name, virtualHost, ownerId, objects, region, createdAt } = bucket;
  const objectsCount = hasFigures ? bucket.objectsCount : 0;
  const objectsSize = hasFigures ? bucket.objectsSize : 0;
  return { name, virtualHost, ownerId, objectsCount, objectsSize, objects, region, createdAt };
}

export function bucketDetail(bucket: Bucket, query: URLSearchParams): Record<string, unknown> {
  const limit = Number(query.get('limit') ?? '3');
  const count = query.get('noObjects') === 'true' ? 0 : Math.min(bucket.objectsCount, limit, 3);
  return {
    ...bucket,
    objects: storedObjects(count, bucket.createdAt),
  };
}

/** `containerType` is filled on demand only. */
export function containerSummary(
  container: Container,
  query: URLSearchParams,
): Record<string, unknown> {
  const isTyped = query.get('includeType') === 'true';
  return { ...container, containerType: isTyped ? container.containerType : null };
}

export function containerDetail(
  container: Container,
  query: URLSearchParams,
): Record<string, unknown> {
  const { id: _, ...shown } = container;
  const count = query.get('noObjects') === 'true' ? 0 : Math.min(container.storedObjects, 3);
  return {
    ...shown,
    archive: container.archive ?? false,
    containerType: container.containerType ?? 'private',
    cors: [],
    public: container.containerType === 'public',
    staticUrl: `https://storage.${container.region.toLowerCase()}.cloud.ovh.net/v1/static`,
    objects: Array.from({ length: count }, (__, index) => ({
      name: `object-${index + 1}`,
      contentType: 'application/octet-stream',
      lastModified: '2025-01-01T00:00:00Z',
      retrievalDelay: 0,
      retrievalState: 'unsealed',
      size: 1024,
    })),
  };
}
