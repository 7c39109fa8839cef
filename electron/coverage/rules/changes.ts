import type {
  ChangeRecord,
  ChangesView,
  FactChange,
  InventoryChanges,
} from '../../../shared/coverage/changes.ts';
import type { Protection, Resource } from '../../../shared/resources/resource.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import { mentionOf, Mentions, namedCount } from './mentions.ts';
import {
  type MovedStatuses,
  ProtectionComparison,
  type ProtectionChanges,
  withMoved,
} from './status-changes.ts';
import { TopN } from './top-n.ts';
import { emptyCounts, tally } from '../../../shared/coverage/rules/counts.ts';
import { resourcesOf } from '../../../shared/coverage/rules/covered-columns.ts';
import { urnIndexInParts, urnIndexOf } from '../../../shared/coverage/rules/urn-index.ts';
import { eachInParts, inOneGo, type Parts } from '../../../shared/basics/parts.ts';

/** The resources of an inventory at one moment, and the names of its projects. */
export interface CoveredPicture {
  resources: readonly CoveredResource[];
  projectNames: ReadonlyMap<string, string>;
}

type Differences = Omit<InventoryChanges, 'since' | 'at'> & Pick<ProtectionChanges, 'lost'>;

/** The differences in a later picture of an account. What could not be read counts as unchanged. */
export function compareInventories(before: CoveredPicture, after: CoveredPicture): Differences {
  return inOneGo(compareInParts(before, after));
}

export function* compareInParts(before: CoveredPicture, after: CoveredPicture): Parts<Differences> {
  const places = yield* urnIndexInParts(resourcesOf(before.resources));
  const isStillThere = new Uint8Array(before.resources.length);
  const appeared = new Mentions<InventoryChanges['appeared']['entries'][number]>();
  const byStatus = { appeared: emptyCounts(), gone: emptyCounts() };
  const changed = new Mentions<InventoryChanges['changed']['entries'][number]>();
  const protection = new ProtectionComparison(after.projectNames);
  yield* eachInParts(after.resources, (now) => {
    const place = places.of(now.resource.urn);
    const earlier = before.resources[place];
    if (earlier === undefined) {
      tally(byStatus.appeared, now.protection);
      appeared.add(() => ({
        ...mentionOf(now.resource, after.projectNames),
        protection: now.protection,
      }));
      return;
    }
    isStillThere[place] = 1;
    const facts = factsChanged(earlier.resource, now.resource);
    if (facts.length > 0) {
      changed.add(() => ({ ...mentionOf(now.resource, after.projectNames), facts }));
    }
    protection.add(earlier, now);
  });
  const gone = new Mentions<InventoryChanges['gone']['entries'][number]>();
  yield* eachInParts(before.resources, ({ resource, protection: last }, place) => {
    if (isStillThere[place] === 1) return;
    tally(byStatus.gone, last);
    gone.add(() => ({ ...mentionOf(resource, before.projectNames), protection: last }));
  });
  const { moved, ...lostAndGained } = protection.changes();
  return {
    appeared: appeared.list(),
    gone: gone.list(),
    changed: changed.list(),
    statuses: { ...moved, ...byStatus },
    ...lostAndGained,
  };
}

/** The same for one picture counted twice, in the same order, after another restore point source was read. */
export function compareProtection(
  before: readonly CoveredResource[],
  after: CoveredPicture,
): ProtectionChanges {
  const protection = new ProtectionComparison(after.projectNames);
  after.resources.forEach((now, place) => {
    const earlier = before[place];
    if (earlier !== undefined) protection.add(earlier, now);
  });
  return protection.changes();
}

/** The facts that matter to an administrator, without those that programs change all day. */
function factsChanged(before: Resource, after: Resource): FactChange[] {
  const facts: FactChange[] = [];
  if (before.name !== after.name) {
    facts.push({ fact: 'name', before: before.name, after: after.name });
  }
  if (before.status !== after.status) {
    facts.push({ fact: 'status', before: before.status, after: after.status });
  }
  if (isOtherSize(before, after)) {
    facts.push({ fact: 'size', before: before.sizeBytes, after: after.sizeBytes });
  }
  if (before.regions.join(' ') !== after.regions.join(' ')) {
    facts.push({ fact: 'regions', before: before.regions, after: after.regions });
  }
  return facts;
}

/**
 * Volumes and databases have the size that was bought. The content of a bucket changes all day, so only a loss of more
 * than half is reported.
 */
function isOtherSize(before: Resource, after: Resource): boolean {
  const from = before.sizeBytes;
  const to = after.sizeBytes;
  if (from === to) return false;
  if (after.class !== 'object-storage') return true;
  return from !== null && to !== null && to < from / 2;
}

/** Adds what a later reading of another source changed, so that both together explain today's figures. */
export function withReading(
  changes: InventoryChanges,
  { gained, moved }: Pick<ProtectionChanges, 'gained'> & { moved: MovedStatuses },
  at: string,
): InventoryChanges {
  if (moved.transitions.length === 0) return changes;
  const entries = [...changes.gained.entries, ...gained.entries].slice(0, namedCount);
  return {
    ...changes,
    at,
    gained: { count: changes.gained.count + gained.count, entries },
    statuses: changes.statuses && { ...changes.statuses, ...withMoved(changes.statuses, moved) },
  };
}

const stillLost: ReadonlySet<Protection> = new Set(['not-protected', 'stale', 'unknown']);

/** The losses to report: new ones, and earlier ones that the user has not seen and that are still losses. */
export function lossesAfter(
  previous: ChangeRecord | null,
  lost: readonly string[],
  { resources, at }: { resources: readonly CoveredResource[]; at: string },
): Pick<ChangeRecord, 'losses' | 'isSeen'> {
  const noticedAt = new Map<string, string>();
  if (previous !== null && !previous.isSeen) {
    for (const loss of previous.losses) noticedAt.set(loss.urn, loss.at);
  }
  for (const urn of lost) noticedAt.set(urn, at);
  const losses = resourcesOfLosses(noticedAt, resources).map(({ resource, noticed }) => ({
    urn: resource.urn,
    at: noticed,
  }));
  return { losses, isSeen: losses.length === 0 };
}

interface Loss extends CoveredResource {
  noticed: string;
}

function resourcesOfLosses(
  noticedAt: ReadonlyMap<string, string>,
  resources: readonly CoveredResource[],
): Loss[] {
  if (noticedAt.size === 0) return [];
  const places = urnIndexOf(resourcesOf(resources)).allOf(noticedAt.keys());
  return [...places].flatMap((place) => {
    const covered = resources[place];
    if (covered === undefined || !stillLost.has(covered.protection)) return [];
    const noticed = noticedAt.get(covered.resource.urn);
    return noticed === undefined ? [] : { ...covered, noticed };
  });
}

/** The losses that are still losses, largest first. */
export function lostNow(
  record: ChangeRecord,
  { resources, projectNames }: CoveredPicture,
): { lost: ChangesView['lost']; newestAt: string | null } {
  const noticedAt = new Map(record.losses.map(({ urn, at }) => [urn, at]));
  const losses = resourcesOfLosses(noticedAt, resources);
  const biggest = new TopN<Loss>(namedCount);
  let newestAt: string | null = null;
  for (const loss of losses) {
    biggest.add(loss.resource.sizeBytes ?? -1, loss);
    if (newestAt === null || loss.noticed > newestAt) newestAt = loss.noticed;
  }
  const entries = biggest.entries().map(({ value: { resource, protection, noticed } }) => ({
    ...mentionOf(resource, projectNames),
    at: noticed,
    protection,
  }));
  return { lost: { count: losses.length, entries }, newestAt };
}
