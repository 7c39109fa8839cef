import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import { countedStates } from '../../coverage/groups.ts';
import { reportFills } from './report-fills.tsx';
import groupTableStyles from './report-group-table.module.css';

/** The coverage counts as a bar. The numbers are next to it. */
export function CountsBar({ counts }: { counts: CoverageCounts }) {
  const counted = countedIn(counts);
  if (counted === 0) return null;
  let from = 0;
  return (
    <svg className={groupTableStyles['report-bar']} aria-hidden="true">
      {countedStates.map(({ field }) => {
        const x = from;
        const share = (counts[field] / counted) * 100;
        from += share;
        return (
          share > 0 && (
            <rect
              key={field}
              x={`${x}%`}
              width={`${share}%`}
              height="100%"
              fill={reportFills[field]}
            />
          )
        );
      })}
    </svg>
  );
}
