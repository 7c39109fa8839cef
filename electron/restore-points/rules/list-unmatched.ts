import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type {
  SnapshotLink,
  SuggestedInstance,
  UnmatchedSnapshot,
} from '../../../shared/restore-points/snapshot-link.ts';
import { evidenceOf, likelihood } from './link-evidence.ts';
import type { LinkLookup } from './snapshot-links.ts';
import type { InstanceNames } from './suggest-instance.ts';

interface Known {
  instanceNames: InstanceNames;
  resources: readonly Resource[];
  links: LinkLookup;
  /** The only instance to link to. null: any. */
  instance: Resource | null;
}

/** Describes snapshots without a known instance: exact matches, then the more likely, then the newer first. */
export function listUnmatched(points: readonly RestorePoint[], known: Known): UnmatchedSnapshot[] {
  const { links, resources } = known;
  const suggestionFor = suggester(known);
  const names = new Map(resources.map(({ urn, name }) => [urn, name]));
  return points
    .map((point) => {
      const link = links.of(point);
      const suggestion = suggestionFor(point, link);
      return { point, link, suggestion, rank: rankOf(suggestion) };
    })
    .toSorted((a, b) => b.rank - a.rank || newerFirst(a.point, b.point))
    .map((found) => describe(found, names));
}

type Suggester = (point: RestorePoint, link: SnapshotLink | null) => SuggestedInstance | null;

function suggester({ instanceNames, instance }: Known): Suggester {
  if (instance === null) return (point, link) => instanceNames.suggest(point, link);
  const { urn, name } = instance;
  return (point, link) => {
    const evidence = evidenceOf(point, instance, link);
    const best = evidence.nameFit === 'name' ? instanceNames.suggest(point, link) : null;
    return { urn, name, ...evidence, isExact: best?.urn === urn && best.isExact };
  };
}

interface Found {
  point: RestorePoint;
  link: SnapshotLink | null;
  suggestion: SuggestedInstance | null;
}

function describe(
  { point, link, suggestion }: Found,
  names: ReadonlyMap<string, string>,
): UnmatchedSnapshot {
  const { name, projectId, region, takenAt, sizeBytes } = point;
  return {
    pointId: point.id,
    name,
    projectId,
    region,
    takenAt,
    sizeBytes,
    isLinkLost: (link?.linkedTo ?? null) !== null,
    isHidden: link?.isHidden ?? false,
    refusedNames: (link?.refused ?? []).flatMap((urn) => names.get(urn) ?? []),
    suggestion,
  };
}

/** Higher comes first. None: after what is likely, before what is unlikely. */
function rankOf(suggestion: SuggestedInstance | null): number {
  if (suggestion === null) return 0;
  return likelihood(suggestion) + (suggestion.isExact ? 10 : 0);
}

/** All instants have the same UTC format, so string comparison orders them. */
function newerFirst(a: RestorePoint, b: RestorePoint): number {
  return Number(b.takenAt > a.takenAt) - Number(b.takenAt < a.takenAt);
}
