import { usedClasses } from '../../resources/kinds.ts';
import type { Settings } from '../../settings/settings.ts';
import type { CoveragePolicy } from '../coverage.ts';
import { proposedMaxAgeDays } from '../coverage.ts';

/** The maximum age of all classes; null: none has one; `mixed`: they differ. */
export function commonMaxAge({
  maxAgeDays,
}: Pick<CoveragePolicy, 'maxAgeDays'>): number | 'mixed' | null {
  const ages = new Set(usedClasses.map((key) => maxAgeDays[key] ?? null));
  const [age = null] = ages;
  return ages.size > 1 ? 'mixed' : age;
}

/** The same maximum age for every class; null: none. */
export function withMaxAge(policy: CoveragePolicy, days: number | null): CoveragePolicy {
  const maxAgeDays = days === null ? [] : usedClasses.map((key) => [key, days]);
  return { ...policy, maxAgeDays: Object.fromEntries(maxAgeDays) };
}

/**
 * Whether the user has never decided how old a restore point may be: the proposal is in effect, or, in settings of
 * earlier versions, no maximum age. Any other age is a decision.
 */
export function isMaxAgeUndecided({
  isMaxAgeDecided,
  coverage,
}: Pick<Settings, 'isMaxAgeDecided' | 'coverage'>): boolean {
  const age = commonMaxAge(coverage);
  return !isMaxAgeDecided && (age === null || age === proposedMaxAgeDays);
}
