import type { CoverageInput } from '../../shared/coverage/rules/coverage.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { Resource, ResourceKind } from '../../shared/resources/resource.ts';
import type { RestorePoint, RestorePointKind } from '../../shared/restore-points/restore-point.ts';
import type { ListKind, ListState } from '../../shared/sync/sync-run.ts';
import { earlier, inventoryId } from '../../test/fakes/builders.ts';
import { fromVault } from '../../test/fakes/sign-in.ts';

/** The inventory that measured resources are of. */
export const inventory: Inventory = {
  id: inventoryId,
  name: 'Account',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: null,
  createdAt: earlier,
  signIn: fromVault,
  verification: null,
};

/** One measured case. */
export interface CoverageCase {
  title: string;
  countsProviderPoints: boolean;
  /** Whether the policy has a maximum age for volumes and instances. */
  hasAges: boolean;
  /** How many of ten projects have restore point lists that could not be read. */
  unreadOfTen: number;
  /** How many of ten restore points are in a Plakar store instead of at OVHcloud. */
  plakarOfTen: number;
}

const now = Date.parse('2026-11-20T08:00:00.000Z');
const dayMs = 86_400_000;
const sourceId = '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99';
const regions = ['GRA11', 'SBG5', 'BHS5', 'DE1', 'WAW1', 'UK1'];
const kinds: readonly { kind: ResourceKind; ofTwenty: number; class: Resource['class'] }[] = [
  { kind: 'volume', ofTwenty: 10, class: 'block-storage' },
  { kind: 'instance', ofTwenty: 6, class: 'compute' },
  { kind: 's3-bucket', ofTwenty: 3, class: 'object-storage' },
  { kind: 'database', ofTwenty: 1, class: 'database' },
];
const pointKinds: Partial<Record<ResourceKind, readonly RestorePointKind[]>> = {
  volume: ['volume-snapshot', 'volume-backup'],
  instance: ['instance-snapshot'],
  database: ['database-point-in-time'],
};
const listKinds: readonly ListKind[] = ['volume-snapshot', 'instance-snapshot', 'database'];

/** Deterministic, shuffled-looking integers below `limit`. */
function shuffled(seed: number, limit: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) >>> 0) % limit;
}

function resourcesOf(project: number, projectId: string, size: number): Resource[] {
  return kinds.flatMap(({ kind, ofTwenty, class: ofKind }) =>
    Array.from({ length: Math.round((size * ofTwenty) / 20) }, (_, index): Resource => {
      const region = regions[shuffled(index, regions.length)] ?? 'GRA11';
      const number = shuffled(project * size + index, 2 ** 32)
        .toString(16)
        .padStart(8, '0');
      const id = `${number}-${project.toString(16).padStart(4, '0')}-4222-8333-${index.toString(16).padStart(12, '0')}`;
      return {
        urn: `urn:v1:eu:resource:publicCloudProject:${projectId}:${kind}:region:${region}:${id}`,
        kind,
        providerId: id,
        name: `${kind}-${index}`,
        projectId,
        regions: [region],
        class: ofKind,
        subclass: null,
        status: 'ACTIVE',
        sizeBytes: kind === 'instance' ? null : shuffled(index, 2000) * 2 ** 30,
        createdAt: null,
        tags: [],
        endpoints: [],
        roles: ['source'],
        asOf: null,
      };
    }),
  );
}

/** Restore points for six of ten resources, in a list order unrelated to theirs. */
function pointsOf(resources: readonly Resource[], size: number): RestorePoint[] {
  const points = Array.from({ length: size }, (_, index): RestorePoint => {
    const place = shuffled(index, Math.floor(resources.length * 0.6));
    // Steps through the resources so that all kinds get some: `resources` is grouped by kind.
    const resource = resources[(place * 7) % resources.length] as Resource;
    const possible = pointKinds[resource.kind] ?? [];
    const takenAt = new Date(now - shuffled(index, 200 * 86_400) * 1000 - dayMs / 4).toISOString();
    return {
      id: `${index}`,
      kind: possible[index % possible.length] ?? 'plakar-snapshot',
      name: `snapshot ${index}`,
      projectId: resource.projectId,
      region: resource.regions[0] ?? null,
      takenAt,
      sizeBytes: 2 ** 30,
      resourceUrn: resource.urn,
      matchedBy: 'id',
    };
  });
  // Grouped list by list, as after a sync.
  return points.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

/** An inventory as read from disk: no two strings are the same object. */
export function coverageInput(
  { countsProviderPoints, hasAges, unreadOfTen, plakarOfTen }: CoverageCase,
  { resourceCount, pointCount }: { resourceCount: number; pointCount: number },
): CoverageInput {
  const projectCount = 100;
  const projectIds = Array.from({ length: projectCount }, (_, index) =>
    shuffled(index, 2 ** 32)
      .toString(16)
      .padStart(32, '0'),
  );
  const byProject = projectIds.map((id, project) =>
    resourcesOf(project, id, resourceCount / projectCount),
  );
  const points = byProject.flatMap((resources) => pointsOf(resources, pointCount / projectCount));
  const isPlakar = (_: RestorePoint, index: number) => index % 10 < plakarOfTen;
  const lists = projectIds.flatMap((projectId, project) =>
    listKinds.map((kind): ListState => {
      const isRead = project % 10 >= unreadOfTen;
      const readAt = '2026-11-12T14:03:00.000Z';
      return { kind, projectId, region: null, isRead, isComplete: isRead, readAt };
    }),
  );
  const given = {
    resources: byProject.flat(),
    restorePoints: points.filter((point, index) => !isPlakar(point, index)),
    lists,
    sourcePoints: points.filter(isPlakar).map((point) => ({ ...point, sourceId })),
  };
  const { sourcePoints, ...snapshot } = JSON.parse(JSON.stringify(given)) as typeof given;
  return {
    snapshot,
    sourcePoints,
    sources: [
      { id: sourceId, isRead: true, canTellNone: true, canTellNoVolume: true, readAt: null },
    ],
    policy: {
      countsProviderPoints,
      maxAgeDays: hasAges ? { 'block-storage': 7, compute: 30 } : {},
    },
    now: new Date(now),
  };
}

/** URNs that the user excluded. */
export function excludedIn({ snapshot }: CoverageInput, count: number): Set<string> {
  return new Set(snapshot.resources.slice(0, count).map(({ urn }) => urn));
}
