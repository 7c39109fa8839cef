import type { ManualDecisions } from './inventory-store.ts';

/** The user's decision on one resource; null: none, so the rules decide. */
type Decision = 'excluded' | 'included' | null;

export interface ChangedDecision {
  urn: string;
  before: Decision;
  after: Decision;
}

interface Wish {
  urns: readonly string[];
  isExcluded: boolean;
  /**
   * What exclusion rules match. Including one of these resources is a decision; including any other only removes one.
   */
  matched: ReadonlySet<string>;
}

/** Applies one decision to many resources. `changed` has those whose decision is new. */
export function decideManually(
  before: ManualDecisions,
  { urns, isExcluded, matched }: Wish,
): { after: ManualDecisions; changed: ChangedDecision[] } {
  const after = copyOf(before);
  const changed: ChangedDecision[] = [];
  for (const urn of urns) {
    const decision = decisionOf(after, urn);
    const wanted = isExcluded ? 'excluded' : matched.has(urn) ? 'included' : null;
    if (decision === wanted) continue;
    changed.push({ urn, before: decision, after: wanted });
    change(after, urn, decision, wanted);
  }
  return { after, changed };
}

/** Restores the earlier decisions, except where the user has decided again since. */
export function takeBack(
  now: ManualDecisions,
  changed: readonly ChangedDecision[],
): ManualDecisions {
  const after = copyOf(now);
  for (const { urn, before, after: undone } of changed) {
    if (decisionOf(after, urn) === undone) change(after, urn, undone, before);
  }
  return after;
}

function decisionOf({ excluded, included }: ManualDecisions, urn: string): Decision {
  if (excluded.has(urn)) return 'excluded';
  return included.has(urn) ? 'included' : null;
}

/** The sets of each decision, to be changed. */
type Changing = Record<keyof ManualDecisions, Set<string>>;

function copyOf({ excluded, included }: ManualDecisions): Changing {
  return { excluded: new Set(excluded), included: new Set(included) };
}

/** Each of these sets may get 100,000 URNs at once. */
function change(decisions: Changing, urn: string, from: Decision, to: Decision): void {
  if (from !== null) decisions[from].delete(urn);
  if (to !== null) decisions[to].add(urn);
}
