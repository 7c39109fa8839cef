import './page-header.css';
import { Group, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { MiddleEllipsis } from './middle-ellipsis.tsx';
import styles from './page-header.module.css';

interface PageHeaderProps {
  title: string;
  /** The line below the title. */
  subtitle?: ReactNode;
  /** Above the title: the location of this page. */
  breadcrumbs?: ReactNode;
  /** Buttons on the right. */
  actions?: ReactNode;
}

/** The top of a screen: its only h1, and the window title. */
export function PageHeader({ title, subtitle, breadcrumbs, actions }: PageHeaderProps) {
  useDocumentTitle(`${title} · OVHcloud Inventory`);
  return (
    <div className={styles['page-header']}>
      {breadcrumbs}
      <Group justify="space-between" align="flex-start" gap="10px 20px">
        <div className="page-header-words">
          <Title order={1}>
            <MiddleEllipsis text={title} />
          </Title>
          {subtitle !== undefined && (
            <div className={styles['page-header-subtitle']}>{subtitle}</div>
          )}
        </div>
        {actions && (
          <Group gap="xs" className={styles['page-header-actions']}>
            {actions}
          </Group>
        )}
      </Group>
    </div>
  );
}
