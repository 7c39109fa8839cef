import type { ReportedInventory } from '../../../shared/exports/report.ts';
import { failureText } from '../../text/error-text.ts';
import { formatInstant } from '../../text/dates.ts';
import { groupIssues, groupScope, type IssueGroup, knownSince } from '../../sync/issue-groups.ts';
import { t } from '../../text/translate.ts';
import styles from './unread-section.module.css';

/** What the last syncs could not read, by cause. */
export function UnreadSection({ inventories }: { inventories: readonly ReportedInventory[] }) {
  const groups = inventories.flatMap(({ id, name, issues }) =>
    groupIssues(issues).map((group) => ({ id, name, group })),
  );
  return (
    <section>
      <h2>{t('report.unreadTitle')}</h2>
      {groups.length === 0 ? (
        <p>{t('report.unreadEmpty')}</p>
      ) : (
        <table className={styles['report-unread']}>
          <thead>
            <tr>
              <th scope="col">{t('common.inventory')}</th>
              <th scope="col">{t('report.unreadCause')}</th>
              <th scope="col">{t('report.unreadLists')}</th>
              <th scope="col">{t('common.dataAsOf')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, name, group }) => (
              <tr key={`${id} ${group.key}`}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{failureText(group).title}</td>
                <td>
                  <bdi>{groupScope(group)}</bdi>
                </td>
                <td>{sinceText(group)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function sinceText(group: IssueGroup): string {
  const since = knownSince(group);
  return since === null ? t('report.unreadNeverRead') : formatInstant(since);
}
