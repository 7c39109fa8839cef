import type { CoverageCounts } from '../../shared/coverage/coverage.ts';

/** Sorts by attention needed: most not protected, then most stale, then most unknown, then largest. */
export function byAttention<Line extends { counts: CoverageCounts }>(
  lines: readonly Line[],
): Line[] {
  return lines.toSorted(
    ({ counts: a }, { counts: b }) =>
      b.notProtected - a.notProtected ||
      b.stale - a.stale ||
      b.unknown - a.unknown ||
      b.protected - a.protected,
  );
}
