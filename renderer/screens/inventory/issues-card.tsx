import './issues.css';
import { Text, Title } from '@mantine/core';
import type { SyncIssue } from '../../../shared/model/sync-run.ts';
import { groupIssues } from '../../format/issue-groups.ts';
import { countOf } from '../../format/numbers.ts';
import { IssueGroupItem } from './issue-group-item.tsx';

/** What the last sync could not read, by cause. */
export function IssuesCard({ issues }: { issues: readonly SyncIssue[] }) {
  const groups = groupIssues(issues);
  return (
    <section className="panel inventory-panel" aria-labelledby="issues-title">
      <header className="inventory-panel-head">
        <div>
          <Title order={2} id="issues-title">
            Issues of the last sync
          </Title>
          <Text size="sm" c="dimmed">
            {countOf(issues.length, 'list')} could not be read. What was known of them stays.
          </Text>
        </div>
      </header>
      <ul className="issue-groups">
        {groups.map((group) => (
          <IssueGroupItem key={group.key} group={group} />
        ))}
      </ul>
    </section>
  );
}
