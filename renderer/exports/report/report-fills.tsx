import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import type { countedStates } from '../../coverage/groups.ts';
import styles from './report-fills.module.css';

type CountedField = Extract<keyof CoverageCounts, (typeof countedStates)[number]['field']>;

/** Fills of the counted states. Without colour they differ by brightness and hatching. */
export const reportFills: Record<CountedField, string> = {
  protected: 'url(#report-protected)',
  stale: 'url(#report-stale)',
  notProtected: 'url(#report-not-protected)',
  unknown: 'url(#report-unknown)',
};

/** Must be in the page once, and drawn: Chromium ignores patterns in an element that is not displayed. */
export function ReportFills() {
  return (
    <svg className={styles['report-fills']} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="report-protected" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles['report-protected']} width="6" height="6" />
        </pattern>
        <pattern id="report-stale" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className={styles['report-stale-ground']} width="4" height="4" />
          <rect className={styles['report-stale']} width="1.6" height="4" />
        </pattern>
        <pattern id="report-not-protected" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles['report-not-protected']} width="6" height="6" />
        </pattern>
        <pattern
          id="report-unknown"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles['report-unknown-ground']} width="5" height="5" />
          <rect className={styles['report-unknown']} width="1" height="5" />
        </pattern>
      </defs>
    </svg>
  );
}
