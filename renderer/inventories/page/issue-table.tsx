import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { SyncIssue } from '../../../shared/sync/sync-run.ts';
import { Ago } from '../../kit/ago.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { listName } from '../../sync/issue-groups.ts';
import { noValue } from '../../text/numbers.ts';
import { t } from '../../text/translate.ts';
import styles from './issue-table.module.css';

const atFirst = 50;

/** The unread lists, with the details that OVHcloud's support asks for. */
export function IssueTable({ issues }: { issues: readonly SyncIssue[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? issues : issues.slice(0, atFirst);
  return (
    <div className={styles['issue-table']}>
      <Table verticalSpacing={6} horizontalSpacing="sm" fz={13}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('inventories.issueColumnList')}</Table.Th>
            <Table.Th>{t('inventories.issueColumnMessage')}</Table.Th>
            <Table.Th ta="right">HTTP</Table.Th>
            <Table.Th>{t('inventories.issueColumnQueryId')}</Table.Th>
            <Table.Th>{t('common.dataAsOf')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((issue) => (
            <IssueRow
              key={`${issue.list.kind} ${issue.list.projectId} ${issue.list.region}`}
              issue={issue}
            />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < issues.length && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setIsWhole(true)}>
          {t('inventories.issueListsShowAll', { count: issues.length })}
        </Button>
      )}
    </div>
  );
}

function IssueRow({ issue }: { issue: SyncIssue }) {
  return (
    <Table.Tr>
      <Table.Td className={`break-anywhere ${styles['issue-list-name']}`} dir="auto">
        {listName(issue)}
      </Table.Td>
      <Table.Td
        className={`break-anywhere ${styles['issue-message']}`}
        title={issue.message ?? undefined}
      >
        <span>{issue.message ?? noValue}</span>
      </Table.Td>
      <Table.Td ta="right">{issue.httpStatus ?? noValue}</Table.Td>
      <Table.Td>
        {issue.queryId === null ? (
          noValue
        ) : (
          <span className={styles['issue-query-id']}>
            <code>{issue.queryId}</code>
            <CopyButton
              value={issue.queryId}
              label={t('inventories.copyQueryId', { id: issue.queryId })}
            />
          </span>
        )}
      </Table.Td>
      <Table.Td>
        {issue.knownSince === null ? t('common.neverRead') : <Ago at={issue.knownSince} />}
      </Table.Td>
    </Table.Tr>
  );
}
