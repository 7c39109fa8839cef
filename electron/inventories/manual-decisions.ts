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
  const changed: ChangedDecision[] = [];
  for (const urn of new Set(urns)) {
    const decision = decisionOf(before, urn);
    const wanted = isExcluded ? 'excluded' : matched.has(urn) ? 'included' : null;
    if (decision !== wanted) changed.push({ urn, before: decision, after: wanted });
  }
  return { after: withDecisions(before, changed, 'after'), changed };
}

/** Restores the earlier decisions, except where the user has decided again since. */
export function takeBack(
  now: ManualDecisions,
  changed: readonly ChangedDecision[],
): ManualDecisions {
  const untouched = changed.filter(({ urn, after }) => decisionOf(now, urn) === after);
  return withDecisions(now, untouched, 'before');
}

function decisionOf({ excluded, included }: ManualDecisions, urn: string): Decision {
  if (excluded.has(urn)) return 'excluded';
  return included.has(urn) ? 'included' : null;
}

function withDecisions(
  decisions: ManualDecisions,
  changed: readonly ChangedDecision[],
  side: 'before' | 'after',
): ManualDecisions {
  const excluded = new Set(decisions.excluded);
  const included = new Set(decisions.included);
  for (const change of changed) {
    excluded.delete(change.urn);
    included.delete(change.urn);
    if (change[side] === 'excluded') excluded.add(change.urn);
    if (change[side] === 'included') included.add(change.urn);
  }
  return { excluded, included };
}
