import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** At most one sentence. */
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
  icon?: ReactNode;
}

/** An empty place: one sentence and one action. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <Stack className={styles['empty-state']} align="center" gap="sm">
      {icon}
      <Title order={2} size="h2" ta="center">
        {title}
      </Title>
      {children !== undefined && (
        <Text c="dimmed" ta="center" maw="60ch" component="div">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}
