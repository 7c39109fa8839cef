import type { ListKind, SyncIssue, SyncProgress } from '../../shared/model/sync-run.ts';
import type { ListOutcome } from './discovery.ts';

export type DiscoveryProgress = Omit<SyncProgress, 'inventoryId' | 'startedAt'>;

/** Counts what a discovery has found so far, and tells at each list. */
export class Progress {
  readonly #tell: (progress: DiscoveryProgress) => void;
  readonly #requests: () => number;
  /** Lists that fail for one reason share their issue. */
  readonly #issues = new Set<SyncIssue>();
  #state: Omit<DiscoveryProgress, 'current' | 'requests' | 'issueCount'> = {
    projectCount: null,
    finishedProjects: 0,
    listCount: 0,
    finishedLists: 0,
    resourceCount: 0,
  };

  constructor(tell: (progress: DiscoveryProgress) => void, requests: () => number) {
    this.#tell = tell;
    this.#requests = requests;
  }

  /** `readable` of them will be read, `listsEach` lists and those that their regions lead to. */
  projectsFound(count: number, readable: number, listsEach: number): void {
    this.#state.projectCount = count;
    this.#state.listCount = readable * listsEach;
    this.#report(null);
  }

  /** More lists than those that every project has: of regions, of databases. */
  listsFound(count: number): void {
    this.#state.listCount += count;
  }

  /** A project's regions, and what they say of lists that cannot be asked for. */
  regionsAnswered(projectName: string, outcomes: readonly ListOutcome[]): void {
    for (const { issue } of outcomes) if (issue !== null) this.#issues.add(issue);
    this.#state.finishedLists += 1;
    this.#report({ projectName, kind: 'region' });
  }

  listAnswered(projectName: string, outcome: ListOutcome): void {
    if (outcome.issue !== null) this.#issues.add(outcome.issue);
    this.#state.finishedLists += 1;
    if (outcome.isRead) this.#state.resourceCount += outcome.resources.length;
    this.#report({ projectName, kind: outcome.list.kind });
  }

  projectFinished(outcomes: readonly ListOutcome[]): void {
    for (const { issue } of outcomes) if (issue !== null) this.#issues.add(issue);
    this.#state.finishedProjects += 1;
    this.#report(null);
  }

  /** Nothing more will come: tells what it cost. */
  ended(): void {
    this.#report(null);
  }

  #report(current: { projectName: string; kind: ListKind } | null): void {
    this.#tell({
      ...this.#state,
      current,
      requests: this.#requests(),
      issueCount: this.#issues.size,
    });
  }
}
