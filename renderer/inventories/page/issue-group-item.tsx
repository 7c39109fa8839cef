import { Button, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Ago } from '../../kit/ago.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { failureText } from '../../text/error-text.ts';
import { groupScope, type IssueGroup, knownSince } from '../../sync/issue-groups.ts';
import { rich, t } from '../../text/translate.ts';
import { IssueTable } from './issue-table.tsx';
import styles from './issue-group-item.module.css';

/** One cause: its remedy, the number of affected lists, and the lists on request. */
export function IssueGroupItem({ group }: { group: IssueGroup }) {
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { title, remedy } = failureText(group);
  const since = knownSince(group);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles['issue-group']}>
      <IconAlertTriangle
        size={18}
        stroke={1.75}
        aria-hidden="true"
        className={styles['issue-group-icon']}
      />
      <div className={styles['issue-group-words']}>
        <Title order={2} size="h3" className={styles['issue-group-title']}>
          {title}
          {group.missingRule !== null && (
            <CopyButton
              value={group.missingRule}
              label={t('inventories.copyRight', { rule: group.missingRule })}
            />
          )}
        </Title>
        <Text size="sm" maw="75ch">
          {remedy}
        </Text>
        <Text size="sm" c="dimmed" className="break-anywhere">
          {groupScope(group)}.{' '}
          {since === null
            ? t('inventories.issueNeverRead')
            : rich('inventories.issueDataAge', { ago: <Ago at={since} /> })}
        </Text>
        <Button
          variant="transparent"
          size="compact-sm"
          px={0}
          mt={2}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          leftSection={<Chevron size={14} aria-hidden="true" />}
          onClick={() => setIsOpen((was) => !was)}
        >
          {t(isOpen ? 'inventories.issueListsHide' : 'inventories.issueListsShow', {
            count: group.issues.length,
          })}
        </Button>
        <div id={detailsId}>{isOpen && <IssueTable issues={group.issues} />}</div>
      </div>
    </li>
  );
}
