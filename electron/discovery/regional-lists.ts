import type { Project } from '../../shared/resources/project.ts';
import { type RegionFacts } from '../../shared/resources/kinds.ts';
import { listFacts, type RegionalKind } from '../../shared/resources/lists.ts';
import type { RawRegion } from '../ovh/schemas.ts';
import type { ListOutcome } from './discovery.ts';
import { issueOf } from './issues.ts';
import type { Regions } from './read-regions.ts';

/** Where something of a kind is in use; `all` where that is not known. */
export type InUse = ReadonlySet<string> | 'all';

/** A region's list to ask for. */
interface RegionToRead {
  region: string;
  /**
   * Whether "not found" says that the region has no such list. Where the region names the service, or where a
   * volume is whose backups are asked for, it is an answer that nobody can read anything from.
   */
  isNoneWhenNotFound: boolean;
}

/** Lists of one kind in a project's regions: those to ask for, and those that cannot be asked for. */
export interface RegionalLists {
  toRead: RegionToRead[];
  outcomes: ListOutcome[];
}

interface Wanted {
  kind: RegionalKind;
  /** Where what the lists tell of is; absent for lists that tell of themselves. */
  inUse?: InUse;
  /** Regions whose list has shown something before. */
  shownIn: ReadonlySet<string>;
}

/**
 * Recorded answers of two accounts (October 2025 and 2026) show what regions say of themselves: the `status` of one
 * is that of its compute service (CA-EAST-TOR is DOWN for years while its object storage answers), and the 3-AZ
 * regions name no `volume` although volumes are there.
 *
 * Which regions are asked for a kind of list: every one where something of it may be. A service that is down is
 * not asked; a region that says nothing that is understood, or that is known by name only, is.
 */
export function regionalLists(
  { outcome, regions, unread }: Regions,
  project: Project,
  wanted: Wanted,
): RegionalLists {
  const { kind, inUse, shownIn } = wanted;
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
  for (const region of shownIn) {
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

/** By region, whether a list that is not found there is none. */
function regionsToRead(
  { advised, unread, isSettled }: Advised,
  { kind, inUse }: Wanted,
): Map<string, boolean> {
  const toRead = new Map<string, boolean>();
  for (const { region, advice } of advised) {
    if (advice === 'ask' || advice === 'named') toRead.set(region.name, advice === 'ask');
  }
  for (const { id, error } of unread) {
    // Where no region at all is found, it is the answers that are not to be believed.
    if (isWantedIn(id, kind, inUse)) toRead.set(id, error.code !== 'ovh.notFound');
  }
  for (const region of regionsOf(inUse)) if (!isSettled.has(region)) toRead.set(region, false);
  return toRead;
}

/** A region without a name, or that did not come, may have such a list too, unless where to ask is known. */
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

/** `named`: the region says that it has the service, and that it is up; `ask`: it may have it. */
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
  // That a region keeps volumes does not prove that it keeps their backups.
  return state === 'up' && inUse === undefined ? 'named' : 'ask';
}

/** What a region says of its own service: its status as a whole is that of another. */
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

/** The list of a region that is there and cannot be asked for. */
function downList(project: Project, kind: RegionalKind, { name, status }: RawRegion): ListOutcome {
  const list = { kind, projectId: project.id, region: name } as const;
  const message = `Region ${status ?? 'UNKNOWN'}, ${factsOf(kind).word} DOWN`;
  return { list, isRead: false, issue: { ...issueOf(list, project, 'region.down'), message } };
}
