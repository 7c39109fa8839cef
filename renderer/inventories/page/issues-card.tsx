import { Text, Title } from '@mantine/core';
import type { SyncIssue } from '../../../shared/sync/sync-run.ts';
import { groupIssues } from '../../sync/issue-groups.ts';
import { t } from '../../text/translate.ts';
import { IssueGroupItem } from './issue-group-item.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './issues-card.module.css';

/** What the last sync could not read, by cause. */
export function IssuesCard({ issues }: { issues: readonly SyncIssue[] }) {
  const groups = groupIssues(issues);
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="issues-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <div>
          <Title order={2} id="issues-title">
            {t('inventories.issuesTitle')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('inventories.issuesCount', { count: issues.length })}
          </Text>
        </div>
      </header>
      <ul className={styles['issue-groups']}>
        {groups.map((group) => (
          <IssueGroupItem key={group.key} group={group} />
        ))}
      </ul>
    </section>
  );
}
