import { urnOf, type ApiRegion } from '../../../shared/resources/rules/urn.ts';
import { RawBucket } from '../../ovh/schemas.ts';
import { defineLister, type Found, type ListScope } from '../lister.ts';
import { bytesOf, instantOf, tagsOf } from '../values.ts';

/** S3 buckets are listed region by region. */
export const buckets = defineLister({
  kind: 's3-bucket',
  // Up to 1,000 per bucket, and nothing uses them.
  without: ['objects'],
  schema: RawBucket,
  find: toFinding,
});

function toFinding(raw: RawBucket, { project, apiRegion, region: listed }: ListScope): Found {
  const asked = listed ?? '';
  const isElsewhere = raw.region !== null && !isSameRegion(raw.region, asked);
  const region = isElsewhere && raw.region !== null ? raw.region : asked;
  return {
    resource: {
      urn: urnOf(project.urn, { kind: 's3-bucket', region, id: raw.name }),
      kind: 's3-bucket',
      providerId: raw.name,
      name: raw.name,
      projectId: project.id,
      regions: [region],
      ...(isElsewhere && { listedIn: asked }),
      status: null,
      sizeBytes: bytesOf(raw.objectsSize),
      createdAt: instantOf(raw.createdAt),
      tags: tagsOf(raw.tags),
      endpoints: endpointsOf(raw, region, apiRegion),
      ...(raw.versioning && { versioning: raw.versioning.status }),
      asOf: null,
    },
    restorePoints: [],
  };
}

/** Endpoints have regions in lower case. */
function isSameRegion(one: string, other: string): boolean {
  return one === '' || one.toLowerCase() === other.toLowerCase();
}

/** The bucket's own host, and the regional one that Plakar's S3 integration uses. */
function endpointsOf({ virtualHost }: RawBucket, region: string, apiRegion: ApiRegion): string[] {
  const regional = `s3.${region.toLowerCase()}.io.cloud.ovh.${apiRegion === 'us' ? 'us' : 'net'}`;
  const own = virtualHost === null ? null : hostOf(virtualHost);
  return own === null || own === regional ? [regional] : [own, regional];
}

function hostOf(virtualHost: string): string | null {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#\s]*@)?([^/?#\s@]+)/i.exec(virtualHost)?.[1] ?? null;
}
