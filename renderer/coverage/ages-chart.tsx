import { Link } from 'wouter';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import type { NewestAge } from '../../shared/coverage/newest-age.ts';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { ageLabel, shortAgeLabel } from '../text/status-text.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { scopeLink } from './scope-address.ts';
import { ChartPanel } from './chart-panel.tsx';
import './state-fill.css';
import styles from './ages-chart.module.css';
import chartTableStyles from './chart-table.module.css';

type Ages = CoverageOverview['ages'];

interface AgesChartProps {
  ages: Ages;
  scope: CoverageScope;
}

/** Age of the newest restore points: a column for each age group, linked to its resources. */
export function AgesChart({ ages, scope }: AgesChartProps) {
  const title = t('coverage.ages');
  return (
    <ChartPanel
      title={title}
      grows
      chart={<Columns ages={ages} scope={scope} />}
      table={<AgesTable ages={ages} scope={scope} title={title} />}
    />
  );
}

/** The two groups without an age are drawn like their protection state. */
function signOf(age: NewestAge): 'not-protected' | 'unknown' | null {
  if (age === 'none') return 'not-protected';
  return age === 'unknown' ? 'unknown' : null;
}

function Columns({ ages, scope }: AgesChartProps) {
  const most = Math.max(1, ...ages.map(({ count }) => count));
  return (
    <ul className={styles['age-columns']}>
      {ages.map(({ age, count }) => {
        const sign = signOf(age);
        return (
          <li key={age}>
            <Link
              href={resourcesAddress({ ...scopeLink(scope), age })}
              className={styles['age-column']}
              aria-label={linkLabel(age, count)}
            >
              <span className={styles['age-column-room']} aria-hidden="true">
                <span className={styles['age-column-count']}>{formatCount(count)}</span>
                <span
                  className={`${styles['age-column-bar']} ${sign === null ? '' : 'state-fill'}`}
                  data-protection={sign ?? 'age'}
                  style={{ height: `${(count / most) * 100}%` }}
                />
              </span>
              <span className={styles['age-column-name']} aria-hidden="true">
                {sign !== null && <ProtectionSign protection={sign} />} {shortAgeLabel(age)}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function linkLabel(age: NewestAge, count: number): string {
  return t('coverage.ageLink', { count: formatCount(count), age: ageLabel(age) });
}

function AgesTable({ ages, scope, title }: AgesChartProps & { title: string }) {
  const total = ages.reduce((sum, { count }) => sum + count, 0);
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('coverage.ageColumn')}</th>
          <th scope="col" className={chartTableStyles['coverage-number']}>
            {t('common.resources')}
          </th>
          <th scope="col" className={chartTableStyles['coverage-number']}>
            {t('common.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ages.map(({ age, count }) => (
          <tr key={age}>
            <th scope="row">{ageLabel(age)}</th>
            <td className={chartTableStyles['coverage-number']}>
              <Link
                href={resourcesAddress({ ...scopeLink(scope), age })}
                aria-label={linkLabel(age, count)}
              >
                {formatCount(count)}
              </Link>
            </td>
            <td className={chartTableStyles['coverage-number']}>{formatPercent(count, total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
