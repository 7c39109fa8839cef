import type { Random } from '../random.ts';
import type { Project } from './account-types.ts';
import { pastMoment, toOffsetMicroseconds } from './dates.ts';
import type { Names } from './names.ts';

/** 1 project at 0 resources, 3 at 40, 12 at 10,000 and 40 at 100,000. */
export function projectCount(size: number): number {
  if (size < 10) return 1;
  if (size < 40) return 2;
  if (size < 10_000) return Math.round(3 * (size / 40) ** (Math.log(4) / Math.log(250)));
  return Math.round(12 * (size / 10_000) ** Math.log10(40 / 12));
}

/** Splits `total` into `parts` unequal shares, the first the largest, that add up to it. */
export function splitUnevenly(total: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, (_, index) => (index + 1) ** -0.7);
  const sum = weights.reduce((left, right) => left + right, 0);
  let weightSoFar = 0;
  let given = 0;
  return weights.map((weight) => {
    weightSoFar += weight;
    const share = Math.round((total * weightSoFar) / sum) - given;
    given += share;
    return share;
  });
}

export function generateProject(random: Random, names: Names, nowMs: number): Project {
  const id = random.hex(32);
  const description = names.project();
  return {
    project_id: id,
    projectName: random.chance(0.5) ? `${random.integer(1_000_000, 9_999_999)}` : null,
    description,
    status: 'ok',
    planCode: random.chance(0.3) ? 'project.2018' : 'project',
    creationDate: toOffsetMicroseconds(
      pastMoment(random, nowMs, 9 * 365),
      random.integer(0, 999_999),
    ),
    expiration: null,
    access: 'full',
    manualQuota: random.chance(0.2),
    unleash: false,
    orderId: random.chance(0.5) ? random.integer(100_000_000, 299_999_999) : null,
    iam: {
      id: random.uuid(),
      urn: `urn:v1:eu:resource:publicCloudProject:${id}`,
      displayName: description,
      tags: random.chance(0.4) ? { environment: 'production' } : null,
    },
  };
}
