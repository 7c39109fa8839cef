import type { CoverageReport } from '../../../shared/coverage/coverage.ts';
import { countedIn } from '../../../shared/coverage/rules/figure.ts';
import { ProtectionSign } from '../../kit/protection-badge.tsx';
import { coverageHeadline, unreadListsText } from '../../coverage/coverage-text.ts';
import { formatCount, formatPercent, noValue } from '../../text/numbers.ts';
import { protectionLabel, protectionMeaning } from '../../text/status-text.ts';
import { t } from '../../text/words.ts';
import { FigureBar } from './figure-bar.tsx';
import { reportStates } from './report-states.ts';
import styles from './states-section.module.css';
import reportStyles from './report.module.css';

/** The one figure, how it is made up, and what the words in it mean. */
export function StatesSection({ coverage }: { coverage: CoverageReport }) {
  const { total, unreadLists, neverSynced } = coverage;
  const counted = countedIn(total);
  return (
    <section>
      <p className={styles['report-headline']}>{coverageHeadline(total)}</p>
      <FigureBar figure={total} />
      <table className={styles['report-states']}>
        <thead>
          <tr>
            <th scope="col">{t('State')}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('Resources')}
            </th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('Share')}
            </th>
            <th scope="col">{t('Meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {reportStates.map(({ protection, field }) => (
            <tr key={protection}>
              <th scope="row">
                <ProtectionSign protection={protection} /> {protectionLabel(protection)}
              </th>
              <td className={reportStyles['report-number']}>{formatCount(total[field])}</td>
              <td className={reportStyles['report-number']}>
                {protection === 'excluded' ? noValue : formatPercent(total[field], counted)}
              </td>
              <td>{protectionMeaning(protection)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('Counted')}</th>
            <td className={reportStyles['report-number']}>{formatCount(counted)}</td>
            <td className={reportStyles['report-number']}>{formatPercent(counted, counted)}</td>
            <td>{t('All but those that are excluded.')}</td>
          </tr>
        </tfoot>
      </table>
      {unreadLists > 0 && <p>{unreadListsText(unreadLists)}</p>}
      {neverSynced.length > 0 && (
        <p>{t('Never synced, and so in no figure: {names}.', { names: neverSynced.join(', ') })}</p>
      )}
    </section>
  );
}
