import { eachInParts, type Parts } from '../../shared/basics/parts.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { FirstFindings } from '../inventories/shown-inventories.ts';
import type { DiscoveredResource } from './list-outcome.ts';
import { type RawText, RawTexts } from './raw-texts.ts';
import { turns } from '../turns.ts';
import { resolveAttachments } from './rules/attachments.ts';

/** What a discovery found since it reported last. */
export interface Found {
  projects?: readonly Project[];
  resources?: readonly DiscoveredResource[];
}

interface CollectFindingsPorts {
  inventoryId: string;
  startedAt: string;
  now: () => Date;
  /** Of an earlier first sync that did not end: shown until this one has found the same. */
  before: FirstFindings | null;
  show: (findings: FirstFindings) => void;
}

/** Between two reports; with many resources longer, because the window reads all of them again. */
const intervalMs = 1500;
const moreMsEach = 0.2;

/** Collects what a first sync reads, and shows it from time to time. */
export class CollectFindings {
  readonly #ports: CollectFindingsPorts;
  #projects: readonly Project[];
  readonly #resources: Map<string, Resource>;
  readonly #raws: Map<string, RawText>;
  #shownMs = -Infinity;
  #pending: NodeJS.Timeout | null = null;
  #showing: Promise<void> = Promise.resolve();

  constructor(ports: CollectFindingsPorts) {
    this.#ports = ports;
    const { snapshot, raws } = ports.before ?? {};
    this.#projects = snapshot?.projects ?? [];
    const { resources = [] } = snapshot ?? {};
    this.#resources = new Map(resources.map((resource) => [resource.urn, resource]));
    this.#raws = new Map(resources.map(({ urn }) => [urn, raws?.get(urn) ?? '']));
  }

  add({ projects, resources = [] }: Found): void {
    if (projects) this.#projects = projects;
    for (const { resource, raw } of resources) {
      this.#resources.set(resource.urn, resource);
      this.#raws.set(resource.urn, raw);
    }
    if (projects === undefined && resources.length === 0) return;
    const waitMs = intervalMs + this.#resources.size * moreMsEach;
    const sinceMs = this.#ports.now().getTime() - this.#shownMs;
    if (sinceMs >= waitMs) this.#show();
    else this.#pending ??= setTimeout(() => this.#show(), waitMs - sinceMs).unref();
  }

  /** Call when the sync has ended. Resolves when everything is shown. */
  async end(): Promise<void> {
    if (this.#pending !== null) this.#show();
    await this.#showing;
  }

  #show(): void {
    if (this.#pending !== null) clearTimeout(this.#pending);
    this.#pending = null;
    const { now, show } = this.#ports;
    this.#shownMs = now().getTime();
    this.#showing = this.#showing.then(async () => show(await turns.run(this.#findings())));
  }

  *#findings(): Parts<FirstFindings> {
    const { inventoryId, startedAt } = this.#ports;
    const resources: Resource[] = [];
    yield* eachInParts(this.#resources.values(), (resource) => resources.push(resource));
    return {
      snapshot: {
        inventoryId,
        syncedAt: startedAt,
        projects: [...this.#projects],
        // Without the lists and restore points: until all are read, none of them decides a status.
        lists: [],
        resources: yield* resolveAttachments(resources),
        restorePoints: [],
        workflows: [],
        shownLists: [],
      },
      // Shared with what is shown next: a copy of a long map takes longer than a turn.
      raws: new RawTexts(this.#raws),
    };
  }
}
