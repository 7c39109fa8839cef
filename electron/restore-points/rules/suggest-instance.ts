import { fold } from '../../../shared/basics/fold.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type {
  LinkCandidate,
  LinkEvidence,
  SnapshotLink,
  SuggestedInstance,
} from '../../../shared/restore-points/snapshot-link.ts';
import { evidenceOf, likelihood, nameFits, wordEnds } from './link-evidence.ts';

interface Weighed {
  instance: Resource;
  evidence: LinkEvidence;
}

/** The instances of a project, by folded name. */
interface ProjectNames {
  instances: Map<string, Resource[]>;
  /** What these names begin with: most words of a snapshot's name begin none of them. */
  starts: Set<string>;
}

/**
 * The instances of an inventory by project and name. A snapshot's name is looked up part by part: comparing each
 * snapshot with each instance would take seconds in a large account.
 */
export class InstanceNames {
  readonly #byProject = new Map<string, ProjectNames>();
  /** Of snapshots without a statement of the user: deciding about one must not weigh all others again. */
  readonly #suggested = new WeakMap<RestorePoint, { suggestion: SuggestedInstance | null }>();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      if (resource.kind !== 'instance') continue;
      const { instances, starts } = getOrAdd(this.#byProject, resource.projectId, () => ({
        instances: new Map<string, Resource[]>(),
        starts: new Set<string>(),
      }));
      const name = fold(resource.name);
      getOrAdd(instances, name, () => []).push(resource);
      starts.add(name.slice(0, wordEnds(name)[1]));
    }
  }

  /** The instance that a snapshot most likely belongs to. null: none by its name, or several equally. */
  suggest(point: RestorePoint, link: SnapshotLink | null): SuggestedInstance | null {
    if (link !== null) return this.#likeliest(point, link);
    const known = this.#suggested.get(point) ?? { suggestion: this.#likeliest(point, null) };
    this.#suggested.set(point, known);
    return known.suggestion;
  }

  #likeliest(point: RestorePoint, link: SnapshotLink | null): SuggestedInstance | null {
    const possible = this.#weigh(point, link).filter(
      ({ evidence }) => !evidence.isYounger && !evidence.isRefused,
    );
    const [best, second] = possible.toSorted(byWeight);
    if (!best || (second && byWeight(best, second) === 0)) return null;
    const { urn, name } = best.instance;
    const isExact = isExactMatch(best, possible) && (link?.linkedTo ?? null) === null;
    return { urn, name, ...best.evidence, isExact };
  }

  /** The instances whose name is in the snapshot's name. */
  #weigh(point: RestorePoint, link: SnapshotLink | null): Weighed[] {
    const found = this.#namedIn(point);
    if (found.size === 0) return [];
    const fits = nameFits(point.name, [...found.keys()]);
    return [...fits].flatMap(([name, fit]) =>
      (found.get(name) ?? []).map((instance) => ({
        instance,
        evidence: evidenceOf(point, instance, link, fit),
      })),
    );
  }

  #namedIn({ projectId, name }: RestorePoint): Map<string, Resource[]> {
    const found = new Map<string, Resource[]>();
    const known = this.#byProject.get(projectId);
    if (!known) return found;
    const text = fold(name);
    const ends = wordEnds(text);
    for (const [first, start] of ends.entries()) {
      if (!known.starts.has(text.slice(start, ends[first + 1]))) continue;
      for (const end of ends.slice(first + 1)) {
        const part = text.slice(start, end);
        const instances = known.instances.get(part);
        if (instances) found.set(part, instances);
      }
    }
    return found;
  }
}

/** The more likely first; of equal evidence, the longer name: `api-prod` says more than `api`. */
function byWeight(a: Weighed, b: Weighed): number {
  return (
    likelihood(b.evidence) - likelihood(a.evidence) ||
    fold(b.instance.name).length - fold(a.instance.name).length
  );
}

/**
 * Whether a snapshot can be linked without a look at it: its name is the instance's, alone or with a date; it is in the
 * instance's region; the instance existed when it was taken; and no other instance that may have existed then has such
 * a name, in any region of the project.
 */
function isExactMatch({ instance, evidence }: Weighed, possible: readonly Weighed[]): boolean {
  const named = possible.filter((each) => each.evidence.nameFit === 'name');
  return (
    evidence.nameFit === 'name' &&
    evidence.regionFit === 'same' &&
    instance.createdAt !== null &&
    named.length === 1
  );
}

/** Comparing with `localeCompare` is many times slower. */
const byName = new Intl.Collator('en');

/** Returns the instances of the snapshot's project that it may be of, the most likely first. */
export function linkCandidates(
  point: RestorePoint,
  resources: readonly Resource[],
  link: SnapshotLink | null,
): LinkCandidate[] {
  return resources
    .filter(({ kind, projectId }) => kind === 'instance' && projectId === point.projectId)
    .map((instance) => {
      const { urn, name, regions, createdAt } = instance;
      const candidate = { urn, name, regions, createdAt, ...evidenceOf(point, instance, link) };
      return { candidate, rank: likelihood(candidate) };
    })
    .toSorted((a, b) => b.rank - a.rank || byName.compare(a.candidate.name, b.candidate.name))
    .map(({ candidate }) => candidate);
}
