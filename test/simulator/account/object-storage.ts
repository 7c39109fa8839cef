import type { Random } from '../random.ts';
import type { Bucket, Container, Region } from './account-types.ts';
import { pastMoment, toUtcSeconds } from './dates.ts';
import type { Names } from './names.ts';

export interface ObjectStorageRequest {
  random: Random;
  names: Names;
  count: number;
  nowMs: number;
  /** Regions whose list can answer. */
  regions: readonly Region[];
}

/** Sizes from zero to about 20 TB, most of them small. */
const storedBytes = (random: Random) => Math.floor(random.fraction() ** 8 * 2e13);

export function generateBuckets(request: ObjectStorageRequest): Bucket[] {
  const { random } = request;
  const owner = random.integer(100_000, 999_999);
  return Array.from({ length: request.count }, () => {
    const region = random.pick(request.regions).name;
    const name = request.names.bucket();
    const isLocked = random.chance(0.1);
    const bytes = random.chance(0.1) ? 0 : storedBytes(random);
    return {
      name,
      region,
      createdAt: toUtcSeconds(pastMoment(random, request.nowMs, 4 * 365)),
      objectsCount: bytes === 0 ? 0 : Math.ceil(bytes / random.integer(20_000, 5_000_000)),
      objectsSize: bytes,
      ownerId: owner,
      virtualHost: `https://${name}.s3.${region.toLowerCase()}.io.cloud.ovh.net/`,
      objects: [],
      versioning: { status: random.pick(['disabled', 'enabled', 'suspended'] as const) },
      encryption: { sseAlgorithm: random.pick(['AES256', 'plaintext'] as const) },
      objectLock: {
        status: isLocked ? 'enabled' : 'disabled',
        rule: isLocked ? { mode: 'compliance', period: 'P30D' } : null,
      },
      replication: null,
      lifecycle: null,
      tags: random.chance(0.3) ? { owner: 'platform' } : null,
    };
  });
}

export function generateContainers(request: ObjectStorageRequest): Container[] {
  const { random } = request;
  return Array.from({ length: request.count }, () => {
    const isEmpty = random.chance(0.15);
    return {
      id: random.hex(48),
      name: request.names.container(),
      region: random.pick(request.regions).name,
      storedBytes: isEmpty ? 0 : storedBytes(random),
      storedObjects: isEmpty ? 0 : random.integer(1, 400_000),
      archive: random.chance(0.05) ? true : random.pick([false, null]),
      containerType: random.pick(['private', 'public', 'static'] as const),
    };
  });
}
