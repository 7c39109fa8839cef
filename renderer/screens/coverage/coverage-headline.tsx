import { Link } from 'wouter';
import type { CoverageReport } from '../../../shared/model/coverage.ts';
import type { Protection } from '../../../shared/model/resource.ts';
import { Ago } from '../../components/ago.tsx';
import { CoverageBar } from '../../components/coverage-bar.tsx';
import { PolicyNote } from '../../components/policy-note.tsx';
import { ProtectionSign } from '../../components/protection-badge.tsx';
import { coverageHeadline, unreadListsText } from '../../format/coverage-text.ts';
import { formatInstant } from '../../format/dates.ts';
import { formatCount } from '../../format/numbers.ts';
import { protectionLabel, protectionMeaning } from '../../format/status-text.ts';
import { resourcesAddress } from '../resources/filter-address.ts';

interface CoverageHeadlineProps {
  report: CoverageReport;
  asOf: string;
  inventoryId: string | null;
}

/** The one figure, how it is made up, and how fresh it is. */
export function CoverageHeadline({ report, asOf, inventoryId }: CoverageHeadlineProps) {
  const { total, neverSynced } = report;
  const parts: readonly [Protection, number][] = [
    ['protected', total.protected],
    ['stale', total.stale],
    ['not-protected', total.notProtected],
    ['unknown', total.unknown],
    ['excluded', total.excluded],
  ];
  return (
    <section className="coverage-headline panel" aria-label="In all">
      <div>
        <p className="coverage-figure">{coverageHeadline(total)}</p>
        <p className="coverage-as-of">
          As of {formatInstant(asOf)} (<Ago at={asOf} />)
        </p>
        <p className="coverage-as-of">
          <PolicyNote policy={report.policy} />
        </p>
        {report.unreadLists > 0 && (
          <p className="coverage-as-of">{unreadListsText(report.unreadLists)}</p>
        )}
        {neverSynced.length > 0 && (
          <p className="coverage-as-of">
            Never synced, so in no figure here: <bdi>{neverSynced.join(', ')}</bdi>
          </p>
        )}
      </div>
      <CoverageBar figure={total} />
      <dl className="coverage-parts">
        {parts.map(([protection, count]) => (
          <div key={protection}>
            <dt>
              <ProtectionSign protection={protection} /> {protectionLabel(protection)}
            </dt>
            <dd>
              <Link
                className="coverage-part-count"
                href={resourcesAddress({ inventoryId, protection })}
                aria-label={`${formatCount(count)} ${protectionLabel(protection)}: show the resources`}
              >
                {formatCount(count)}
              </Link>
              <span className="coverage-part-meaning">{protectionMeaning(protection)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
