import type { SyncIssue } from '../../../shared/sync/sync-run.ts';
import { groupIssues } from '../../sync/issue-groups.ts';
import { IssueGroupItem } from './issue-group-item.tsx';
import styles from './issue-list.module.css';

/** What the last sync could not read, by cause, each with its remedy. */
export function IssueList({ issues }: { issues: readonly SyncIssue[] }) {
  return (
    <ul className={styles['issue-groups']}>
      {groupIssues(issues).map((group) => (
        <IssueGroupItem key={group.key} group={group} />
      ))}
    </ul>
  );
}
