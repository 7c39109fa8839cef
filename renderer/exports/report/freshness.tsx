import type { ReportedInventory, ReportedSource } from '../../../shared/exports/report.ts';
import { formatInstant } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { endpointLabel, runLabel } from '../../sync/sync-text.ts';
import { t } from '../../text/words.ts';
import styles from './freshness.module.css';
import reportStyles from './report.module.css';

interface FreshnessProps {
  inventories: readonly ReportedInventory[];
  sources: readonly ReportedSource[];
}

/** How old what the report says is, account by account and source by source. */
export function Freshness({ inventories, sources }: FreshnessProps) {
  return (
    <section>
      <h2>{t('Where the data is from')}</h2>
      <table className={styles['report-inventories']}>
        <thead>
          <tr>
            <th scope="col">{t('Inventory')}</th>
            <th scope="col">{t('Account')}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('Resources')}
            </th>
            <th scope="col">{t('Last read')}</th>
            <th scope="col">{t('Last sync')}</th>
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
                <bdi>{inventory.account ?? t('Not told by OVHcloud')}</bdi>
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
      <p>{t('Restore points were read from:')}</p>
      <ul>
        <li>{t('OVHcloud, with each sync of an inventory')}</li>
        {sources.map((source) => (
          <li key={source.name}>
            <bdi>{source.name}</bdi>: {sourceState(source)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastSync({ inventory }: { inventory: ReportedInventory }) {
  const { lastStatus, lastFinishedAt, unreadLists } = inventory;
  if (lastStatus === null) return t('Never synced');
  return (
    <>
      {runLabel(lastStatus)}
      {lastFinishedAt !== null && (
        <span className={reportStyles['report-note']}>{formatInstant(lastFinishedAt)}</span>
      )}
      {unreadLists > 0 && (
        <span className={reportStyles['report-note']}>
          {t('{count, plural, one {# list} other {# lists}} not read', { count: unreadLists })}
        </span>
      )}
    </>
  );
}

function readOn(at: string | null): string {
  return at === null ? t('Never') : formatInstant(at);
}

function sourceState({ isRead, readAt }: ReportedSource): string {
  if (readAt === null) return t('never read; what nothing else protects is unknown');
  const date = formatInstant(readAt);
  return isRead
    ? t('read on {date}', { date })
    : t('could not be read last time; as of {date}', { date });
}
