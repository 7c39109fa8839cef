import type { ReportedInventory, ReportedSource } from '../../../shared/exports/report.ts';
import { formatInstant } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { endpointLabel, runLabel } from '../../sync/sync-text.ts';
import { rich, t } from '../../text/translate.ts';
import styles from './freshness.module.css';
import reportStyles from './report.module.css';

interface FreshnessProps {
  inventories: readonly ReportedInventory[];
  sources: readonly ReportedSource[];
}

/** Age of the report's data, by account and source. */
export function Freshness({ inventories, sources }: FreshnessProps) {
  return (
    <section>
      <h2>{t('report.dataSources')}</h2>
      <table className={styles['report-inventories']}>
        <thead>
          <tr>
            <th scope="col">{t('common.inventory')}</th>
            <th scope="col">{t('common.account')}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('common.resources')}
            </th>
            <th scope="col">{t('report.lastRead')}</th>
            <th scope="col">{t('common.lastSync')}</th>
          </tr>
        </thead>
        <tbody>
          {inventories.map((inventory) => (
            <tr key={inventory.id}>
              <th scope="row">
                <bdi>{inventory.name}</bdi>
                <bdi className={reportStyles['report-note']}>
                  {endpointLabel(inventory.endpoint)}
                </bdi>
              </th>
              <td>
                <bdi>{inventory.account ?? t('report.accountUnknown')}</bdi>
              </td>
              <td className={reportStyles['report-number']}>
                {formatCount(inventory.resourceCount)}
              </td>
              <td>{readOn(inventory.syncedAt)}</td>
              <td>
                <LastSync inventory={inventory} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('report.sourcesTitle')}</p>
      <ul>
        <li>{t('report.sourceOvhcloud')}</li>
        {sources.map((source) => (
          <li key={source.name}>
            {rich('common.nameAndState', {
              name: <bdi>{source.name}</bdi>,
              state: sourceState(source),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastSync({ inventory }: { inventory: ReportedInventory }) {
  const { lastStatus, lastFinishedAt, unreadLists } = inventory;
  if (lastStatus === null) return t('common.neverSynced');
  return (
    <>
      {runLabel(lastStatus)}
      {lastFinishedAt !== null && (
        <span className={reportStyles['report-note']}>{formatInstant(lastFinishedAt)}</span>
      )}
      {unreadLists > 0 && (
        <span className={reportStyles['report-note']}>
          {t('common.unreadLists', { count: unreadLists })}
        </span>
      )}
    </>
  );
}

function readOn(at: string | null): string {
  return at === null ? t('common.never') : formatInstant(at);
}

function sourceState({ isRead, readAt }: ReportedSource): string {
  if (readAt === null) return t('report.sourceNeverRead');
  const date = formatInstant(readAt);
  return isRead ? t('report.sourceRead', { date }) : t('report.sourceUnread', { date });
}
