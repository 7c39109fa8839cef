import { Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import styles from '../kit/rail-link.module.css';

interface RailLinkProps {
  to: string;
  label: string;
  Icon: TablerIcon;
  isCollapsed: boolean;
}

/** One place to go; the current one says so to eyes and ears. */
export function RailLink({ to, label, Icon, isCollapsed }: RailLinkProps) {
  const [location] = useLocation();
  const isCurrent = location === to;
  return (
    <Tooltip label={label} position="right" disabled={!isCollapsed}>
      <Link
        href={to}
        className={styles['rail-link']}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={isCollapsed ? label : undefined}
      >
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && <span className={styles['rail-link-words']}>{label}</span>}
      </Link>
    </Tooltip>
  );
}
