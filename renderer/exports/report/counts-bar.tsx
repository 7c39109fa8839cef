import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import { countedStates } from '../../coverage/groups.ts';
import { reportFills } from './report-fills.tsx';
import groupTableStyles from './report-group-table.module.css';

/** The coverage counts as a bar. The numbers are next to it. */
export function CountsBar({ counts }: { counts: CoverageCounts }) {
  if (countedIn(counts) === 0) return null;
  return (
    <svg className={groupTableStyles['report-bar']} aria-hidden="true">
      {partsOf(counts).map(({ field, from, share }) => (
        <rect
          key={field}
          x={`${from}%`}
          width={`${share}%`}
          height="100%"
          fill={reportFills[field]}
        />
      ))}
    </svg>
  );
}

/** Shares of the counted resources in per cent, one after the other. */
function partsOf(counts: CoverageCounts) {
  const counted = countedIn(counts);
  const parts: { field: (typeof countedStates)[number]['field']; from: number; share: number }[] =
    [];
  let from = 0;
  for (const { field } of countedStates) {
    const share = (counts[field] / counted) * 100;
    if (share > 0) parts.push({ field, from, share });
    from += share;
  }
  return parts;
}
