import type { Project } from '../../shared/resources/project.ts';
import { type RegionFacts } from '../../shared/resources/kinds.ts';
import { listFacts, type RegionalKind } from '../../shared/resources/lists.ts';
import type { RawRegion } from '../ovh/schemas.ts';
import type { ListOutcome } from './list-outcome.ts';
import { issueOf } from './issues.ts';
import type { Regions } from './read-regions.ts';

/** The regions where something of a kind is in use; `all` if that is not known. */
export type InUse = ReadonlySet<string> | 'all';

/** A regional list to read. */
interface RegionToRead {
  region: string;
  /**
   * Whether "not found" means that the region has no such list. If the region names the service, or has a volume whose
   * backups are requested, "not found" proves nothing.
   */
  isNoneWhenNotFound: boolean;
}

/** Lists of one kind in a project's regions: those to read, and the outcomes of those that cannot be read. */
export interface RegionalLists {
  toRead: RegionToRead[];
  outcomes: ListOutcome[];
}

interface Wanted {
  kind: RegionalKind;
  /** Where the resources are that the lists are about; absent for lists of resources. */
  inUse?: InUse;
  /** Regions whose list has ever had entries. */
  everFilledIn: ReadonlySet<string>;
}

/**
 * Recorded answers of two accounts (October 2025 and 2026) show: the `status` of a region is that of its compute
 * service (CA-EAST-TOR has been DOWN for years while its object storage answers), and the 3-AZ regions name no `volume`
 * although they have volumes.
 *
 * A list is read in every region that may contain something of the kind. A service that is down is not asked. A region
 * whose answer is not understood, or that is known by name only, is asked.
 */
export function regionalLists(
  { outcome, regions, unread }: Regions,
  project: Project,
  wanted: Wanted,
): RegionalLists {
  const { kind, inUse, everFilledIn } = wanted;
  const isNowhere = inUse instanceof Set && inUse.size === 0;
  const advised = regions.map((region) => ({ region, advice: adviceFor(region, kind, inUse) }));
  const outcomes = isNowhere
    ? []
    : [
        ...advised
          .filter(({ advice }) => advice === 'down')
          .map(({ region }) => downList(project, kind, region)),
        ...allRegions(outcome, project, wanted),
      ];
  const isSettled = new Set(outcomes.map(({ list }) => list.region));
  const toRead = isNowhere ? new Map() : regionsToRead({ advised, unread, isSettled }, wanted);
  for (const region of everFilledIn) {
    if (!toRead.has(region) && !isSettled.has(region)) toRead.set(region, true);
  }
  return {
    toRead: [...toRead].map(([region, isNoneWhenNotFound]) => ({ region, isNoneWhenNotFound })),
    outcomes,
  };
}

interface Advised extends Pick<Regions, 'unread'> {
  advised: readonly { region: RawRegion; advice: ReturnType<typeof adviceFor> }[];
  /** Regions that are known to be down. */
  isSettled: ReadonlySet<string | null>;
}

/** By region: whether "not found" means that the list does not exist there. */
function regionsToRead(
  { advised, unread, isSettled }: Advised,
  { kind, inUse }: Wanted,
): Map<string, boolean> {
  const toRead = new Map<string, boolean>();
  for (const { region, advice } of advised) {
    if (advice === 'ask' || advice === 'named') toRead.set(region.name, advice === 'ask');
  }
  for (const { id, error } of unread) {
    // If the region itself is "not found", its other "not found" answers prove nothing.
    if (isWantedIn(id, kind, inUse)) toRead.set(id, error.code !== 'ovh.notFound');
  }
  for (const region of regionsOf(inUse)) if (!isSettled.has(region)) toRead.set(region, false);
  return toRead;
}

/** A region without a name, or one that did not come, may have the list too, unless it is known where to ask. */
function allRegions(
  { issue }: Regions['outcome'],
  project: Project,
  { kind, inUse }: Wanted,
): ListOutcome[] {
  if (issue === null || inUse instanceof Set) return [];
  return [{ list: { kind, projectId: project.id, region: null }, isRead: false, issue }];
}

function factsOf(kind: RegionalKind): RegionFacts {
  return listFacts[kind].region as RegionFacts;
}

function regionsOf(inUse: InUse | undefined): ReadonlySet<string> {
  return inUse === undefined || inUse === 'all' ? new Set() : inUse;
}

function isWantedIn(region: string, kind: RegionalKind, inUse: InUse | undefined): boolean {
  return factsOf(kind).isWantedEverywhere || inUse === 'all' || regionsOf(inUse).has(region);
}

/** `named`: the region reports the service, and that it is up; `ask`: it may have the service. */
function adviceFor(
  region: RawRegion,
  kind: RegionalKind,
  inUse: InUse | undefined,
): 'named' | 'ask' | 'down' | 'skip' {
  const state = stateOf(region, kind);
  const isUsed = regionsOf(inUse).has(region.name);
  if (state === 'down') return inUse instanceof Set && !isUsed ? 'skip' : 'down';
  if (!isWantedIn(region.name, kind, inUse)) return 'skip';
  if (state === 'absent') return inUse === 'all' && hasHint(region, kind) ? 'ask' : 'skip';
  // A region with volumes does not necessarily have volume backups.
  return state === 'up' && inUse === undefined ? 'named' : 'ask';
}

/** What a region reports about the service: its status as a whole is that of another one. */
function stateOf(
  { status, services }: RawRegion,
  kind: RegionalKind,
): 'up' | 'down' | 'absent' | 'unclear' {
  if (services === null) return 'unclear';
  if (services.length === 0) return status === 'UP' ? 'absent' : 'unclear';
  const { service: wanted } = factsOf(kind);
  const own = services.filter((service) => service !== null && wanted.test(service.name));
  if (own.length === 0) return services.includes(null) ? 'unclear' : 'absent';
  return own.every((service) => service?.status === 'DOWN') ? 'down' : 'up';
}

function hasHint({ services }: RawRegion, kind: RegionalKind): boolean {
  const { hint } = factsOf(kind);
  return (
    hint !== undefined &&
    (services ?? []).some((service) => service !== null && hint.test(service.name))
  );
}

/** The outcome for a region that exists and whose service is down. */
function downList(project: Project, kind: RegionalKind, { name, status }: RawRegion): ListOutcome {
  const list = { kind, projectId: project.id, region: name } as const;
  const message = `Region ${status ?? 'UNKNOWN'}, ${factsOf(kind).word} DOWN`;
  return { list, isRead: false, issue: { ...issueOf(list, project, 'region.down'), message } };
}
