import type {
  InventoryChanges,
  ResourceMention,
  StatusChanges,
  StatusTransition,
} from '../../../shared/coverage/changes.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import type { Protection } from '../../../shared/resources/resource.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { mentionOf, Mentions, namedCount } from './mentions.ts';

/** Changes of status between two pictures: all counted, the first named. */
export type MovedStatuses = Pick<StatusChanges, 'transitions' | 'entries'>;

/** How protection changed between two pictures. */
export interface ProtectionChanges {
  /** URNs. */
  lost: string[];
  gained: InventoryChanges['gained'];
  moved: MovedStatuses;
}

type StatusMention = StatusChanges['entries'][number];

interface Move extends Pick<StatusTransition, 'before' | 'after'> {
  mentions: Mentions<StatusMention>;
}

/** Collects changes of status, among them losses and gains of protection. */
export class ProtectionComparison {
  readonly #lost: string[] = [];
  readonly #gained = new Mentions<ResourceMention>();
  readonly #moves = new Map<string, Move>();
  readonly #projectNames: ReadonlyMap<string, string>;

  constructor(projectNames: ReadonlyMap<string, string>) {
    this.#projectNames = projectNames;
  }

  add(before: CoveredResource, after: CoveredResource): void {
    if (before.protection === after.protection) return;
    this.#move(before.protection, after);
    if (isLoss(before, after.protection)) this.#lost.push(after.resource.urn);
    else if (isGain(before, after.protection)) {
      this.#gained.add(() => mentionOf(after.resource, this.#projectNames));
    }
  }

  changes(): ProtectionChanges {
    const moves = [...this.#moves.values()].toSorted(bySeverity).map(({ mentions, ...move }) => {
      const { count, entries } = mentions.list();
      return { transition: { ...move, count }, entries };
    });
    return {
      lost: this.#lost,
      gained: this.#gained.list(),
      moved: {
        transitions: moves.map(({ transition }) => transition),
        entries: moves.flatMap(({ entries }) => entries).slice(0, namedCount),
      },
    };
  }

  #move(before: Protection, { resource, protection: after }: CoveredResource): void {
    const move = getOrAdd(this.#moves, `${before} ${after}`, () => ({
      before,
      after,
      mentions: new Mentions<StatusMention>(),
    }));
    move.mentions.add(() => ({ ...mentionOf(resource, this.#projectNames), before, after }));
  }
}

/** Most serious first. */
const severity: Record<Protection, number> = {
  'not-protected': 0,
  stale: 1,
  unknown: 2,
  protected: 3,
  excluded: 4,
};

type Transition = Pick<StatusTransition, 'before' | 'after'>;

/** What is bad now comes first; of that, what was good before. */
function bySeverity(a: Transition, b: Transition): number {
  return severity[a.after] - severity[b.after] || severity[b.before] - severity[a.before];
}

/** Adds later changes of status to earlier ones. */
export function withMoved(earlier: MovedStatuses, later: MovedStatuses): MovedStatuses {
  const sums = new Map<string, StatusTransition>();
  for (const { before, after, count } of [...earlier.transitions, ...later.transitions]) {
    const key = `${before} ${after}`;
    sums.set(key, { before, after, count: (sums.get(key)?.count ?? 0) + count });
  }
  return {
    transitions: [...sums.values()].toSorted(bySeverity),
    entries: [...later.entries, ...earlier.entries].toSorted(bySeverity).slice(0, namedCount),
  };
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
