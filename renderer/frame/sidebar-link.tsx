import { Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import styles from '../kit/sidebar-link.module.css';

interface SidebarLinkProps {
  to: string;
  label: string;
  Icon: TablerIcon;
  isCollapsed: boolean;
}

/** A navigation link; the current one is marked visually and for screen readers. */
export function SidebarLink({ to, label, Icon, isCollapsed }: SidebarLinkProps) {
  const [location] = useLocation();
  // A screen may have sections of its own.
  const isCurrent = location === to || (to !== '/' && location.startsWith(`${to}/`));
  const link = useRef<HTMLAnchorElement>(null);
  // In a low window, the links scroll.
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <Tooltip label={label} position="right" disabled={!isCollapsed}>
      <Link
        ref={link}
        href={to}
        className={styles['sidebar-link']}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={isCollapsed ? label : undefined}
      >
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && <span className={styles['sidebar-link-words']}>{label}</span>}
      </Link>
    </Tooltip>
  );
}
