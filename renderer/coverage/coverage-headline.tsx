import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { countedIn } from '../../shared/coverage/rules/counts.ts';
import type { CoverageCounts, CoverageOverview } from '../../shared/coverage/coverage.ts';
import { Ago } from '../kit/ago.tsx';
import { scopeLink } from './scope-address.ts';
import { CoverageBar } from './coverage-bar.tsx';
import { ProtectedByName } from './protected-by-name.tsx';
import { PolicyLine } from './policy-line.tsx';
import { StatusHelp } from '../kit/status-help.tsx';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { coverageHeadline, unknownText, unreadListsText } from './coverage-text.ts';
import { formatInstant } from '../text/dates.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { protectionLabel, protectionMeaning } from '../text/status-text.ts';
import { rich, t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { allStates } from './groups.ts';
import styles from './coverage-headline.module.css';
import { firstNames } from '../text/lists.ts';

interface CoverageHeadlineProps {
  overview: CoverageOverview;
  asOf: string;
  scope: CoverageScope;
}

/** Total coverage, its breakdown, the policy and the age of the data. */
export function CoverageHeadline({ overview, asOf, scope }: CoverageHeadlineProps) {
  const { total } = overview;
  return (
    <section
      className={`${styles['coverage-headline']} panel`}
      aria-label={t('coverage.totalTitle')}
    >
      <div className={styles['coverage-headline-words']}>
        <Total total={total} />
        <Facts overview={overview} asOf={asOf} />
      </div>
      <CoverageBar counts={total} />
      <dl className={styles['coverage-parts']}>
        {allStates.map(({ protection, field }) => (
          <div key={protection}>
            <dt>
              <ProtectionSign protection={protection} /> {protectionLabel(protection)}{' '}
              <StatusHelp protection={protection} policy={overview.policy} />
            </dt>
            <dd>
              <Link
                className={styles['coverage-part-count']}
                href={resourcesAddress({ ...scopeLink(scope), protection })}
                aria-label={t('coverage.stateLink', {
                  count: formatCount(total[field]),
                  state: protectionLabel(protection),
                })}
              >
                {formatCount(total[field])}
              </Link>
              <span className={styles['coverage-part-meaning']}>
                {protectionMeaning(protection, overview.policy)}
                {protection === 'protected' && (
                  <>
                    <Older overview={overview} scope={scope} />
                    <ProtectedByName count={overview.protectedByName} scope={scopeLink(scope)} />
                  </>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Facts({ overview, asOf }: Pick<CoverageHeadlineProps, 'overview' | 'asOf'>) {
  const { neverSynced } = overview;
  const unknown = unknownText(overview.unknown);
  return (
    <div className={styles['coverage-facts']}>
      <PolicyLine policy={overview.policy} />
      <p>
        {rich('coverage.dataAsOf', {
          at: formatInstant(asOf),
          ago: <Ago key="ago" at={asOf} />,
        })}
      </p>
      {unknown !== null && <p>{unknown}</p>}
      {overview.unreadLists > 0 && <p>{unreadListsText(overview.unreadLists)}</p>}
      {neverSynced.length > 0 && (
        <p>
          {rich('coverage.neverSynced', {
            names: <bdi key="names">{firstNames(neverSynced, 5)}</bdi>,
          })}
        </p>
      )}
    </div>
  );
}

/** Without a maximum age, old restore points protect too: how many there are. */
function Older({ overview, scope }: Omit<CoverageHeadlineProps, 'asOf'>) {
  const count = overview.ages.find(({ age }) => age === 'older')?.count ?? 0;
  if (count === 0 || Object.keys(overview.policy.maxAgeDays).length > 0) return null;
  const link = (children: ReactNode) => (
    <Link key="older" href={resourcesAddress({ ...scopeLink(scope), age: 'older' })}>
      {children}
    </Link>
  );
  return <> {rich('coverage.protectedOlder', { count, a: link })}</>;
}

const large = (share: ReactNode) => (
  <strong key="share" className={styles['coverage-share']}>
    {share}
  </strong>
);

/** The large percentage and its total; text if there is no share. */
function Total({ total }: { total: CoverageCounts }) {
  const counted = countedIn(total);
  if (counted === 0 || total.unknown === counted) {
    return <p className={styles['coverage-total']}>{coverageHeadline(total)}</p>;
  }
  return (
    <p className={styles['coverage-total']}>
      {rich('coverage.totalShare', {
        share: formatPercent(total.protected, counted),
        protected: formatCount(total.protected),
        total: formatCount(counted),
        b: large,
      })}
    </p>
  );
}
