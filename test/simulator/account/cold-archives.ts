import type { ColdArchive } from './account-types.ts';
import { pastMoment, toUtcSeconds } from './dates.ts';
import type { ObjectStorageRequest } from './object-storage.ts';

const statuses = [
  ['archived', 80],
  ['archiving', 5],
  ['restoring', 5],
  ['restored', 5],
  ['flushed', 5],
] as const;

/** Archives by region. */
export function generateColdArchives(request: ObjectStorageRequest): Record<string, ColdArchive[]> {
  const { random, nowMs } = request;
  const owner = random.integer(100_000, 999_999);
  const archives: Record<string, ColdArchive[]> = {};
  for (let index = 0; index < request.count; index += 1) {
    const region = random.pick(request.regions).name;
    const name = request.names.coldArchive();
    const createdMs = pastMoment(random, nowMs, 3 * 365);
    (archives[region] ??= []).push({
      name,
      createdAt: toUtcSeconds(createdMs),
      objectsCount: random.integer(1, 50_000),
      objectsSize: random.integer(1, 40) * 2 ** 40,
      ownerId: owner,
      virtualHost: `https://${name}.s3.${region.toLowerCase()}.io.cloud.ovh.net/`,
      objects: [],
      lockedUntil: random.chance(0.3) ? toUtcSeconds(nowMs + 365 * 86_400_000) : null,
      automaticDeletionAt: null,
      status: random.weighted<ColdArchive['status']>(statuses),
    });
  }
  return archives;
}
