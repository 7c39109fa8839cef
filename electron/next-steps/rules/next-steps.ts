import type { UnprotectedResource } from '../../../shared/coverage/coverage.ts';
import { commonMaxAge, isMaxAgeUndecided } from '../../../shared/coverage/rules/max-age.ts';
import {
  keyOfStep,
  type NextStep,
  type NextStepKey,
  type NextSteps,
} from '../../../shared/next-steps/next-step.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import type { ListKind } from '../../../shared/sync/sync-run.ts';

/** What decides the steps of one inventory. */
export interface NextStepFacts {
  settings: Pick<Settings, 'isMaxAgeDecided' | 'coverage'>;
  /** Lists that the keys may not read. */
  notPermitted: readonly ListKind[];
  /** Unprotected resources, the largest first. */
  biggest: readonly UnprotectedResource[];
  /** Instance snapshots without a known instance. */
  unmatchedCount: number;
  /** Whether OVHcloud has restore points, and no other source has any. */
  isAllAtProvider: boolean;
  dismissed: readonly NextStepKey[];
}

const mostSteps = 3;

/** At most three steps: first what decides all numbers, then what could be lost. */
export function nextSteps({ dismissed, ...facts }: NextStepFacts): NextSteps {
  const steps = allSteps(facts);
  const open = steps.filter((step) => !dismissed.includes(keyOfStep(step)));
  return { steps: open.slice(0, mostSteps), dismissedCount: steps.length - open.length };
}

function allSteps(facts: Omit<NextStepFacts, 'dismissed'>): NextStep[] {
  const { notPermitted, biggest, unmatchedCount } = facts;
  const [largest = null, ...others] = biggest
    .slice(0, mostSteps)
    .map((resource): NextStep => ({ kind: 'unprotected', resource }));
  const steps: (NextStep | null)[] = [
    maxAgeStep(facts.settings),
    notPermitted.length > 0 ? { kind: 'missing-rights', lists: [...notPermitted] } : null,
    largest,
    unmatchedCount > 0 ? { kind: 'link-snapshots', count: unmatchedCount } : null,
    facts.isAllAtProvider ? { kind: 'outside-copy' } : null,
    ...others,
  ];
  return steps.filter((step) => step !== null);
}

function maxAgeStep(settings: NextStepFacts['settings']): NextStep | null {
  const days = commonMaxAge(settings.coverage);
  return isMaxAgeUndecided(settings) && days !== 'mixed' ? { kind: 'max-age', days } : null;
}
