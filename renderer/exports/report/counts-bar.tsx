import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import type { Protection } from '../../../shared/resources/resource.ts';
import { allStates } from '../../coverage/groups.ts';
import groupTableStyles from './report-group-table.module.css';
import styles from './counts-bar.module.css';

/** The bar's width in the view box, so that parts are percentages. */
const width = 100;
const height = 3;

/** The coverage counts as a bar in greys, because printers may have no colour. The numbers are next to it. */
export function CountsBar({ counts }: { counts: CoverageCounts }) {
  if (countedIn(counts) === 0) return null;
  return (
    <svg
      className={groupTableStyles['report-bar']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {partsOf(counts).map(({ protection, from, share }) => (
        <rect
          key={protection}
          className={styles['report-fill']}
          data-protection={protection}
          x={from}
          y={0}
          width={share}
          height={height}
        />
      ))}
    </svg>
  );
}

/** Shares of the counted resources, one after the other. */
function partsOf(counts: CoverageCounts) {
  const counted = countedIn(counts);
  const parts: { protection: Protection; from: number; share: number }[] = [];
  let from = 0;
  for (const { protection, field } of allStates) {
    if (protection === 'excluded') continue;
    const share = (counts[field] / counted) * width;
    parts.push({ protection, from, share });
    from += share;
  }
  return parts;
}
