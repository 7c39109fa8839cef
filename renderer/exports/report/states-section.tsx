import type { CoverageOverview } from '../../../shared/coverage/coverage.ts';
import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import { ProtectionSign } from '../../kit/protection-badge.tsx';
import { formatCount, formatPercent, noValue } from '../../text/numbers.ts';
import { protectionLabel, protectionMeaning } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { allStates } from '../../coverage/groups.ts';
import styles from './states-section.module.css';
import reportStyles from './report.module.css';

/** Total coverage, its breakdown, and definitions of the states. */
export function StatesSection({ coverage }: { coverage: CoverageOverview }) {
  const { total, policy } = coverage;
  const counted = countedIn(total);
  return (
    <section>
      <h2>{t('report.statesTitle')}</h2>
      <table className={styles['report-states']}>
        <thead>
          <tr>
            <th scope="col">{t('common.state')}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('common.resources')}
            </th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('common.share')}
            </th>
            <th scope="col">{t('report.stateMeaning')}</th>
          </tr>
        </thead>
        <tbody>
          {allStates.map(({ protection, field }) => (
            <tr key={protection}>
              <th scope="row">
                <ProtectionSign protection={protection} /> {protectionLabel(protection)}
              </th>
              <td className={reportStyles['report-number']}>{formatCount(total[field])}</td>
              <td className={reportStyles['report-number']}>
                {protection === 'excluded' ? noValue : formatPercent(total[field], counted)}
              </td>
              <td>{protectionMeaning(protection, policy)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('report.counted')}</th>
            <td className={reportStyles['report-number']}>{formatCount(counted)}</td>
            <td className={reportStyles['report-number']}>{formatPercent(counted, counted)}</td>
            <td>{t('report.countedHelp')}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
