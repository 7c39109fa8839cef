import type { BucketVersioning, Resource } from '../../shared/resources/resource.ts';
import type { OvhClient } from './client.ts';
import { path } from './path.ts';
import { RawBucket } from './schemas.ts';

/** Asks of one bucket whether it keeps old versions, without the list of its objects; null: not told. */
export async function readVersioning(
  client: OvhClient,
  { projectId, regions, providerId }: Pick<Resource, 'projectId' | 'regions' | 'providerId'>,
): Promise<BucketVersioning | null> {
  const bucket = path`/cloud/project/${projectId}/region/${regions[0] ?? ''}/storage/${providerId}`;
  const { body } = await client.get(`${bucket}?noObjects=true`);
  return RawBucket.safeParse(body).data?.versioning?.status ?? null;
}
