import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** One sentence at most. */
  children?: ReactNode;
  /** The one thing to do from here. */
  action?: ReactNode;
  icon?: ReactNode;
}

/** A place with nothing in it: one sentence, one action. */
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
