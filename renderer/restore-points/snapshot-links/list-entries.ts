import { fold } from '../../../shared/basics/fold.ts';
import type {
  SuggestedInstance,
  UnmatchedSnapshot,
} from '../../../shared/restore-points/snapshot-link.ts';

/** How certain the instance of a snapshot is. */
export type LinkGroup = 'exact' | 'likely' | 'none' | 'hidden';

export interface ListEntry {
  snapshot: UnmatchedSnapshot;
  group: LinkGroup;
  /** Size of the group; set for its first entry, which has the heading above it. */
  groupCount: number | null;
}

interface Shown {
  search: string;
  /** Whether the hidden snapshots are shown, instead of the others. */
  isHidden: boolean;
}

/** The snapshots to show, in groups. Main has sorted them so that groups are contiguous. */
export function listEntries(
  snapshots: readonly UnmatchedSnapshot[],
  { search, isHidden }: Shown,
): ListEntry[] {
  const wanted = fold(search.trim());
  const shown = snapshots.filter(
    (snapshot) => snapshot.isHidden === isHidden && isFound(snapshot, wanted),
  );
  const counts: Record<LinkGroup, number> = { exact: 0, likely: 0, none: 0, hidden: 0 };
  for (const snapshot of shown) counts[groupOf(snapshot)] += 1;
  let before: LinkGroup | null = null;
  return shown.map((snapshot) => {
    const group = groupOf(snapshot);
    const groupCount = group === before ? null : counts[group];
    before = group;
    return { snapshot, group, groupCount };
  });
}

function isFound({ name, suggestion }: UnmatchedSnapshot, wanted: string): boolean {
  if (wanted === '') return true;
  return fold(name).includes(wanted) || fold(suggestion?.name ?? '').includes(wanted);
}

function groupOf({ isHidden, suggestion }: UnmatchedSnapshot): LinkGroup {
  if (isHidden) return 'hidden';
  if (suggestion === null || !isLikely(suggestion)) return 'none';
  return suggestion.isExact ? 'exact' : 'likely';
}

function isLikely({ nameFit, isYounger, isRefused }: SuggestedInstance): boolean {
  return nameFit !== 'none' && !isYounger && !isRefused;
}
