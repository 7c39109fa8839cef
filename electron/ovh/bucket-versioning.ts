import type { BucketVersioning, Resource } from '../../shared/resources/resource.ts';
import type { OvhClient } from './client.ts';
import { listPath } from './path.ts';
import { RawBucket } from './schemas.ts';

/** Reads the versioning state of one bucket without listing its objects. Null when OVHcloud does not report it. */
export async function readVersioning(
  client: OvhClient,
  { projectId, regions, providerId }: Pick<Resource, 'projectId' | 'regions' | 'providerId'>,
): Promise<BucketVersioning | null> {
  const scope = { project: projectId, region: regions[0] ?? '' };
  const bucket = listPath('s3-bucket', scope, providerId);
  const { body } = await client.get(`${bucket}?noObjects=true`);
  return RawBucket.safeParse(body).data?.versioning?.status ?? null;
}
