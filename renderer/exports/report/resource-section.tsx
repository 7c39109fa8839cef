import type { ReactNode } from 'react';
import type { CoveragePolicy } from '../../../shared/coverage/coverage.ts';
import type { ExclusionReason } from '../../../shared/resources/exclusion-rule.ts';
import type { ReportedList, ReportedResource } from '../../../shared/exports/report.ts';
import type { Protection } from '../../../shared/resources/resource.ts';
import { ProtectionSign } from '../../kit/protection-badge.tsx';
import { formatAgo, formatInstant } from '../../text/dates.ts';
import { formatBytes, formatCount } from '../../text/numbers.ts';
import { classText, protectionLabel, protectionMeaning } from '../../text/status-text.ts';
import { type TextId, t } from '../../text/translate.ts';
import { pointKindLabel } from '../../text/kind-text.ts';
import { ruleText } from '../../text/rule-text.ts';
import styles from './resource-section.module.css';
import reportStyles from './report.module.css';

interface ResourceSectionProps {
  protection: Protection;
  list: ReportedList;
  policy: CoveragePolicy;
  madeAt: string;
}

const orders: Record<Protection, TextId> = {
  protected: 'report.orderOldest',
  stale: 'report.orderOldest',
  'not-protected': 'report.orderLargest',
  unknown: 'report.orderLastKnown',
  excluded: 'report.orderLargest',
};

/** The resources of one state, as many as the report has room for, and the number of the others. */
export function ResourceSection({ protection, list, policy, madeAt }: ResourceSectionProps) {
  const { count, resources } = list;
  const last = lastColumn(protection, resources, madeAt);
  return (
    <section>
      <h2>
        <ProtectionSign protection={protection} /> {protectionLabel(protection)} (
        {formatCount(count)})
      </h2>
      <p>
        {count === 0
          ? t('report.resourcesEmpty')
          : `${protectionMeaning(protection, policy)} ${t(orders[protection])}`}
      </p>
      {count > resources.length && (
        <p className="report-bound">
          {t('report.resourcesLimited', {
            shown: formatCount(resources.length),
            more: formatCount(count - resources.length),
          })}
        </p>
      )}
      {resources.length > 0 && (
        <table className={styles['report-resources']} data-has-last={last !== null}>
          <thead>
            <tr>
              <th scope="col">{t('common.name')}</th>
              <th scope="col">{t('common.project')}</th>
              <th scope="col">{t('common.class')}</th>
              <th scope="col">{t('common.region')}</th>
              <th scope="col" className={reportStyles['report-number']}>
                {t('common.size')}
              </th>
              {last && <th scope="col">{last.title}</th>}
            </tr>
          </thead>
          <tbody>
            {resources.map((resource) => (
              <tr key={resource.urn}>
                <th scope="row">
                  <bdi>{resource.name}</bdi>
                </th>
                <td>
                  <bdi>{resource.projectName}</bdi>
                </td>
                <td>{classText(resource)}</td>
                <td>{resource.regions.join(', ')}</td>
                <td className={reportStyles['report-number']}>{formatBytes(resource.sizeBytes)}</td>
                {last && <td>{last.cell(resource)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The last column for a state. null: none. */
function lastColumn(
  protection: Protection,
  resources: readonly ReportedResource[],
  madeAt: string,
): { title: string; cell: (resource: ReportedResource) => ReactNode } | null {
  if (protection === 'unknown') return { title: t('report.lastKnownState'), cell: lastKnown };
  if (protection === 'excluded') return { title: t('report.exclusion'), cell: excludedBy };
  if (protection === 'protected' || protection === 'stale') {
    const cell = (resource: ReportedResource) => (
      <CountedPoint resource={resource} madeAt={madeAt} />
    );
    return { title: t('common.newestRestorePoint'), cell };
  }
  const hasPoints = resources.some(({ newestRestorePointAt }) => newestRestorePointAt !== null);
  if (!hasPoints) return null;
  // A restore point of a resource that is not protected does not count: the protection policy ignores OVHcloud's.
  return { title: t('report.uncountedRestorePoint'), cell: newestPoint };
}

interface CountedPointProps {
  resource: ReportedResource;
  madeAt: string;
}

/** Date, age, kind and location of the newest restore point that counts. */
function CountedPoint({ resource, madeAt }: CountedPointProps) {
  const { newestPoint: point } = resource;
  if (point === null) return newestPoint(resource);
  const { takenAt, kind, source, region } = point;
  return (
    <>
      {formatInstant(takenAt)}
      <bdi className={reportStyles['report-note']}>
        {[
          formatAgo(takenAt, new Date(madeAt)),
          pointKindLabel(kind),
          source ?? region ?? t('common.ovhcloud'),
          ...(resource.isByNameOnly ? [t('status.byNameOnly')] : []),
        ].join(' · ')}
      </bdi>
    </>
  );
}

function newestPoint({ newestRestorePointAt: at }: ReportedResource): string {
  return at === null ? '' : formatInstant(at);
}

/** Excluded manually or by which rules, and the newest restore point if there is one. */
function excludedBy({ exclusion, newestRestorePointAt: at }: ReportedResource): ReactNode {
  return (
    <>
      <Reasons exclusion={exclusion} />
      {at !== null && (
        <span className={reportStyles['report-note']}>
          {t('common.newestRestorePointAt', { instant: formatInstant(at) })}
        </span>
      )}
    </>
  );
}

/** Each rule is a box of its own, so that no line ends within `acme-*` as long as it fits. */
function Reasons({ exclusion }: { exclusion: ExclusionReason | null }): ReactNode {
  if (exclusion === null) return null;
  if (exclusion.isManual) return t('report.exclusionManual');
  return exclusion.rules.map(({ inventoryName, projectName, ...rule }) => {
    const names = {
      has: () => inventoryName !== null,
      inventory: (id: string) => inventoryName ?? id,
      project: (_: string | null, id: string) => projectName ?? id,
    };
    const text = ruleText(rule, names);
    return (
      <bdi key={text} className={styles['report-rule']}>
        {t('report.exclusionRule', { rule: text })}
      </bdi>
    );
  });
}

function lastKnown({ lastKnown: state, lastKnownAt }: ReportedResource): ReactNode {
  if (state === null) return t('common.neverRead');
  return (
    <>
      {protectionLabel(state)}
      {lastKnownAt !== null && (
        <span className={reportStyles['report-note']}>{formatInstant(lastKnownAt)}</span>
      )}
    </>
  );
}
