import type { ReactNode } from 'react';
import type { ExclusionReason } from '../../../shared/resources/exclusion-rule.ts';
import type { ReportedList, ReportedResource } from '../../../shared/exports/report.ts';
import type { Protection } from '../../../shared/resources/resource.ts';
import { ProtectionSign } from '../../kit/protection-badge.tsx';
import { formatInstant } from '../../text/dates.ts';
import { formatBytes, formatCount } from '../../text/numbers.ts';
import { classText, protectionLabel, protectionMeaning } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { ruleText } from '../../text/rule-text.ts';
import styles from './resource-section.module.css';
import reportStyles from './report.module.css';
import { clauses } from '../../text/lists.ts';

type Listed = Exclude<Protection, 'protected'>;

interface ResourceSectionProps {
  protection: Listed;
  list: ReportedList;
}

/** The resources of one state, as many as the report has room for, and the number of the others. */
export function ResourceSection({ protection, list }: ResourceSectionProps) {
  const { count, resources } = list;
  const last = lastColumn(protection, resources);
  return (
    <section>
      <h2>
        <ProtectionSign protection={protection} /> {protectionLabel(protection)} (
        {formatCount(count)})
      </h2>
      <p>{count === 0 ? t('report.resourcesEmpty') : protectionMeaning(protection)}</p>
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
  protection: Listed,
  resources: readonly ReportedResource[],
): { title: string; cell: (resource: ReportedResource) => ReactNode } | null {
  if (protection === 'unknown') return { title: t('report.lastKnownState'), cell: lastKnown };
  if (protection === 'excluded') return { title: t('report.exclusion'), cell: excludedBy };
  if (protection === 'stale') return { title: t('common.newestRestorePoint'), cell: newestPoint };
  const hasPoints = resources.some(({ newestRestorePointAt }) => newestRestorePointAt !== null);
  if (!hasPoints) return null;
  // A restore point of a resource that is not protected does not count: the protection policy ignores OVHcloud's.
  return { title: t('report.uncountedRestorePoint'), cell: newestPoint };
}

function newestPoint({ newestRestorePointAt: at }: ReportedResource): string {
  return at === null ? '' : formatInstant(at);
}

/** Excluded manually or by which rules, and the newest restore point if there is one. */
function excludedBy({ exclusion, newestRestorePointAt: at }: ReportedResource): ReactNode {
  return (
    <>
      <bdi>{exclusion === null ? '' : reasonText(exclusion)}</bdi>
      {at !== null && (
        <span className={reportStyles['report-note']}>
          {t('report.newestRestorePointAt', { instant: formatInstant(at) })}
        </span>
      )}
    </>
  );
}

function reasonText({ isManual, rules }: ExclusionReason): string {
  if (isManual) return t('report.exclusionManual');
  return clauses(
    rules.map(({ inventoryName, projectName, ...rule }) => {
      const names = {
        has: () => inventoryName !== null,
        inventory: (id: string) => inventoryName ?? id,
        project: (_: string | null, id: string) => projectName ?? id,
      };
      return t('report.exclusionRule', { rule: ruleText(rule, names) });
    }),
  );
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
