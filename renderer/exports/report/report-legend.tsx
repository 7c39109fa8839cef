import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import { ProtectionSign } from '../../kit/protection-badge.tsx';
import { countedStates } from '../../coverage/groups.ts';
import { formatCount } from '../../text/numbers.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { reportFills } from './report-fills.tsx';
import styles from './report-legend.module.css';

/** What the fills of all bars in the report mean, with the total of each state. */
export function ReportLegend({ counts }: { counts: CoverageCounts }) {
  return (
    <ul className={styles['report-legend']} aria-label={t('report.legend')}>
      {countedStates.map(({ protection, field }) => (
        <li key={protection}>
          <svg className={styles['report-legend-fill']} aria-hidden="true">
            <rect width="100%" height="100%" fill={reportFills[field]} />
          </svg>
          <ProtectionSign protection={protection} />{' '}
          {t('common.nameAndState', {
            name: protectionLabel(protection),
            state: formatCount(counts[field]),
          })}
        </li>
      ))}
    </ul>
  );
}
