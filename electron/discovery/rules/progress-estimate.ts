import type { SyncProgress } from '../../../shared/sync/sync-run.ts';

/** What of a sync is known at one moment. */
export interface ProgressFacts extends Pick<
  SyncProgress,
  'projectCount' | 'finishedProjects' | 'listCount' | 'finishedLists' | 'requests'
> {
  /** Milliseconds since the sync began, without the time in which all requests paused. */
  workedMs: number;
  /** Requests of the previous complete sync; null: there is none to compare with. */
  requestsBefore: number | null;
}

/** How far a sync is, as the window shows it. */
export interface ProgressEstimate extends Pick<
  SyncProgress,
  'knownRequests' | 'fraction' | 'secondsLeft'
> {
  /** When `secondsLeft` was determined, in `workedMs`. */
  estimatedAtMs: number;
}

export const noEstimate: ProgressEstimate = {
  knownRequests: 0,
  fraction: 0,
  secondsLeft: null,
  estimatedAtMs: 0,
};

/** Below these, the first answers would decide. */
const leastWorkedMs = 3000;
const leastFraction = 0.05;
/** A time that changed more often could not be read. */
const calmMs = 4000;
/** Weight of a new estimate against the earlier one. */
const freshness = 0.4;

/**
 * The next estimate. The fraction never decreases, although the number of known requests grows while lists are
 * discovered.
 */
export function nextEstimate(before: ProgressEstimate, facts: ProgressFacts): ProgressEstimate {
  const knownRequests = knownRequestsOf(facts);
  const share = facts.projectCount === null ? 0 : facts.requests / Math.max(knownRequests, 1);
  const fraction = Math.max(before.fraction, Math.min(share, 1));
  const estimate = { ...before, knownRequests, fraction };
  if (facts.workedMs < leastWorkedMs || share < leastFraction) return estimate;
  const isFirst = before.secondsLeft === null;
  if (!isFirst && facts.workedMs - before.estimatedAtMs < calmMs) return estimate;
  const measured = ((facts.workedMs / 1000) * (1 - share)) / share;
  return {
    ...estimate,
    secondsLeft: Math.round(smoothed(before, measured, facts.workedMs)),
    estimatedAtMs: facts.workedMs,
  };
}

/** Sent, and still to send for the lists that are not finished; a list of several pages needs several. */
function knownRequestsOf({
  requests,
  listCount,
  finishedLists,
  projectCount,
  finishedProjects,
  requestsBefore,
}: ProgressFacts): number {
  const perList = finishedLists === 0 ? 1 : Math.max(1, requests / finishedLists);
  const own = Math.ceil(requests + Math.max(0, listCount - finishedLists) * perList);
  // The earlier sync stands for what is not discovered yet, which decreases with each finished project.
  const undiscovered = projectCount === null ? 1 : 1 - finishedProjects / Math.max(projectCount, 1);
  return Math.max(own, Math.round((requestsBefore ?? 0) * undiscovered));
}

function smoothed(before: ProgressEstimate, measured: number, workedMs: number): number {
  if (before.secondsLeft === null) return measured;
  const expected = Math.max(0, before.secondsLeft - (workedMs - before.estimatedAtMs) / 1000);
  return expected * (1 - freshness) + measured * freshness;
}
