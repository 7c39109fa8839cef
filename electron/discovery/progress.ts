import { keyOfIssue } from './rules/list-finding.ts';
import type { ListKind, SyncProgress } from '../../shared/sync/sync-run.ts';
import type { ListOutcome } from './list-outcome.ts';

export type DiscoveryProgress = Omit<
  SyncProgress,
  'inventoryId' | 'startedAt' | 'waitsUntil' | 'knownRequests' | 'fraction' | 'secondsLeft'
>;

/** Counts what a discovery has found so far, and reports after each list. */
export class Progress {
  readonly #onProgress: (progress: DiscoveryProgress) => void;
  readonly #requests: () => number;
  /** Keys of issues: lists that fail for the same reason share one. */
  readonly #issues = new Set<string>();
  #state: Omit<DiscoveryProgress, 'current' | 'requests' | 'issueCount'> = {
    projectCount: null,
    finishedProjects: 0,
    listCount: 0,
    finishedLists: 0,
    resourceCount: 0,
  };

  constructor(onProgress: (progress: DiscoveryProgress) => void, requests: () => number) {
    this.#onProgress = onProgress;
    this.#requests = requests;
  }

  /** `readable` projects are read, with `listsEach` lists each and those that their regions lead to. */
  projectsFound(count: number, readable: number, listsEach: number): void {
    this.#state.projectCount = count;
    this.#state.listCount = readable * listsEach;
    this.#report(null);
  }

  /** Lists in addition to those that every project has: of regions, of databases. */
  listsFound(count: number): void {
    this.#state.listCount += count;
  }

  regionsAnswered(projectName: string, outcome: ListOutcome): void {
    this.#count(outcome);
    this.#state.finishedLists += 1;
    this.#report({ projectName, kind: 'region' });
  }

  listAnswered(projectName: string, outcome: ListOutcome): void {
    this.#count(outcome);
    this.#state.finishedLists += 1;
    if (outcome.isRead) this.#state.resourceCount += outcome.resources.length;
    this.#report({ projectName, kind: outcome.list.kind });
  }

  projectFinished(outcomes: readonly ListOutcome[]): void {
    for (const outcome of outcomes) this.#count(outcome);
    this.#state.finishedProjects += 1;
    this.#report(null);
  }

  /** Reports the number of requests, also when nothing more will follow. */
  ended(): void {
    this.#report(null);
  }

  #count({ issue }: ListOutcome): void {
    if (issue !== null) this.#issues.add(keyOfIssue(issue));
  }

  #report(current: { projectName: string; kind: ListKind } | null): void {
    this.#onProgress({
      ...this.#state,
      current,
      requests: this.#requests(),
      issueCount: this.#issues.size,
    });
  }
}
