import type {
  ChangeRecord,
  ChangesView,
  FactChange,
  InventoryChanges,
  ResourceMention,
} from '../../../shared/coverage/changes.ts';
import type { Protection, Resource } from '../../../shared/resources/resource.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import { TopN } from './top-n.ts';
import { UrnIndex } from '../../../shared/coverage/rules/urn-index.ts';

/** How many resources each list names at most; the count includes all. */
const namedCount = 200;

/** The resources of an inventory at one moment, and the names of its projects. */
export interface CoveredPicture {
  resources: readonly CoveredResource[];
  projectNames: ReadonlyMap<string, string>;
}

/** How protection changed between two pictures. */
export interface ProtectionChanges {
  /** URNs. */
  lost: string[];
  gained: InventoryChanges['gained'];
}

/** The differences in a later picture of an account. What could not be read counts as unchanged. */
export function compareInventories(
  before: CoveredPicture,
  after: CoveredPicture,
): Omit<InventoryChanges, 'since' | 'at'> & ProtectionChanges {
  const places = new UrnIndex(before.resources.map(({ resource }) => resource.urn));
  const isStillThere = new Uint8Array(before.resources.length);
  const appeared = new Mentions<ResourceMention>();
  const changed = new Mentions<InventoryChanges['changed']['entries'][number]>();
  const protection = new ProtectionComparison(after.projectNames);
  for (const now of after.resources) {
    const place = places.of(now.resource.urn);
    const earlier = before.resources[place];
    if (earlier === undefined) {
      appeared.add(() => mentionOf(now.resource, after.projectNames));
      continue;
    }
    isStillThere[place] = 1;
    const facts = factsChanged(earlier.resource, now.resource);
    if (facts.length > 0) {
      changed.add(() => ({ ...mentionOf(now.resource, after.projectNames), facts }));
    }
    protection.add(earlier, now);
  }
  const gone = new Mentions<ResourceMention>();
  before.resources.forEach(({ resource }, place) => {
    if (isStillThere[place] === 0) gone.add(() => mentionOf(resource, before.projectNames));
  });
  return {
    appeared: appeared.list(),
    gone: gone.list(),
    changed: changed.list(),
    ...protection.changes(),
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

/** Collects losses and gains of protection. */
class ProtectionComparison {
  readonly #lost: string[] = [];
  readonly #gained = new Mentions<ResourceMention>();
  readonly #projectNames: ReadonlyMap<string, string>;

  constructor(projectNames: ReadonlyMap<string, string>) {
    this.#projectNames = projectNames;
  }

  add(before: CoveredResource, after: CoveredResource): void {
    if (before.protection === after.protection) return;
    if (isLoss(before, after.protection)) this.#lost.push(after.resource.urn);
    else if (isGain(before, after.protection)) {
      this.#gained.add(() => mentionOf(after.resource, this.#projectNames));
    }
  }

  changes(): ProtectionChanges {
    return { lost: this.#lost, gained: this.#gained.list() };
  }
}

/** The protection; for an unknown resource, the last known one. */
function knownProtection({ protection, lastKnown }: CoveredResource): Protection | null {
  return protection === 'unknown' ? lastKnown : protection;
}

/** Only a reading takes protection away: neither an unreadable list nor an exclusion is a loss. */
function isLoss(before: CoveredResource, after: Protection): boolean {
  const known = knownProtection(before);
  return (
    (known === 'protected' && (after === 'not-protected' || after === 'stale')) ||
    (known === 'stale' && after === 'not-protected')
  );
}

function isGain(before: CoveredResource, after: Protection): boolean {
  const known = knownProtection(before);
  return after === 'protected' && (known === 'not-protected' || known === 'stale');
}

/** Counts all entries, and names the first. */
class Mentions<Entry> {
  readonly #entries: Entry[] = [];
  #count = 0;

  add(make: () => Entry): void {
    this.#count += 1;
    if (this.#entries.length < namedCount) this.#entries.push(make());
  }

  list(): { count: number; entries: Entry[] } {
    return { count: this.#count, entries: this.#entries };
  }
}

function mentionOf(
  { urn, name, class: ofClass, projectId, regions }: Resource,
  projectNames: ReadonlyMap<string, string>,
): ResourceMention {
  const projectName = projectNames.get(projectId) ?? projectId;
  return { urn, name, class: ofClass, projectName, regions };
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

/** Adds gains to the earlier ones, and names as many as before. */
export function withGained(
  changes: InventoryChanges,
  gained: InventoryChanges['gained'],
): InventoryChanges {
  const entries = [...changes.gained.entries, ...gained.entries].slice(0, namedCount);
  return { ...changes, gained: { count: changes.gained.count + gained.count, entries } };
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
  return resources.flatMap((covered) => {
    if (!stillLost.has(covered.protection)) return [];
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
