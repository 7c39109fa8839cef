import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconCloud,
  IconDots,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
} from '@tabler/icons-react';
import { useClickOutside } from '@mantine/hooks';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useInventories } from '../inventories/queries.ts';
import { pageAddresses } from '../navigation/requested-pages.ts';
import { t } from '../text/translate.ts';
import { appActions } from './app-actions.ts';
import { PaletteButton } from './palette/palette-button.tsx';
import { SidebarFoot } from './sidebar-foot.tsx';
import { SidebarInventory } from './sidebar-inventory.tsx';
import { SidebarLink } from './sidebar-link.tsx';
import type { SidebarState } from './use-sidebar.ts';
import { useListedInventories } from './use-listed-inventories.ts';
import styles from './sidebar.module.css';
import sidebarLinkStyles from '../kit/sidebar-link.module.css';

interface SidebarProps {
  state: SidebarState;
}

const screens = ['resources', 'apps', 'coverage', 'secretProviders'] as const;

export function Sidebar({ state }: SidebarProps) {
  const { isCollapsed, isOverlay, closeOverlay } = state;
  // Beside the content there is nothing to close.
  const aside = useClickOutside<HTMLElement>(isOverlay ? closeOverlay : () => undefined);
  return (
    <aside className={styles['sidebar']} aria-label={t('frame.sidebar')} ref={aside}>
      <SidebarHead state={state} />
      <PaletteButton isCollapsed={isCollapsed} />
      <nav className={styles['sidebar-nav']} aria-label={t('frame.mainNavigation')}>
        <ul>
          <li>
            <SidebarLink
              to="/"
              label={t('common.inventories')}
              Icon={IconCloud}
              isCollapsed={isCollapsed}
            />
            <SidebarInventories isCollapsed={isCollapsed} />
          </li>
          {screens.map((page) => (
            <li key={page}>
              <SidebarLink
                to={pageAddresses[page]}
                label={t(appActions[page].label)}
                Icon={appActions[page].Icon}
                isCollapsed={isCollapsed}
              />
            </li>
          ))}
        </ul>
      </nav>
      <SidebarFoot isCollapsed={isCollapsed} />
    </aside>
  );
}

/** For the next start, which paints the sidebar before it knows the inventories: see `before-paint.ts`. */
function useRememberedLines(lines: number | null): void {
  useEffect(() => {
    if (lines !== null) window.localStorage.setItem('sidebar-lines', String(lines));
  }, [lines]);
}

/** Few of many inventories, so that the other screens stay in sight. */
function SidebarInventories({ isCollapsed }: { isCollapsed: boolean }) {
  const { listed, count, pins } = useListedInventories();
  const { data, isPending } = useInventories();
  useRememberedLines(data ? listed.length + (count === null ? 0 : 1) : null);
  if (isPending) return <div className={styles['sidebar-lines']} />;
  if (listed.length === 0) return null;
  return (
    <ul className={styles['sidebar-inventories']} aria-label={t('frame.yourInventories')}>
      {listed.map((inventory) => (
        <SidebarInventory
          key={inventory.id}
          inventory={inventory}
          isCollapsed={isCollapsed}
          pin={
            count === null
              ? null
              : {
                  isPinned: pins.isPinned(inventory.id),
                  canPin: pins.canPin,
                  onToggle: () => pins.toggle(inventory.id),
                }
          }
        />
      ))}
      {count !== null && <AllInventories count={count} isCollapsed={isCollapsed} />}
    </ul>
  );
}

function AllInventories({ count, isCollapsed }: { count: number; isCollapsed: boolean }) {
  const label = t('frame.allInventories', { count });
  return (
    <li>
      <Tooltip label={label} position="right" disabled={!isCollapsed}>
        <Link
          href="/"
          className={`${sidebarLinkStyles['sidebar-link']} ${sidebarLinkStyles['sidebar-link-inventory']} ${styles['sidebar-all']}`}
          aria-label={isCollapsed ? label : undefined}
        >
          <IconDots size={14} stroke={1.75} aria-hidden="true" />
          {!isCollapsed && <span className={sidebarLinkStyles['sidebar-link-words']}>{label}</span>}
        </Link>
      </Tooltip>
    </li>
  );
}

function SidebarHead({ state: { isCollapsed, toggle } }: SidebarProps) {
  const toggleLabel = isCollapsed ? t('frame.expandSidebar') : t('frame.collapseSidebar');
  const ToggleIcon = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={styles['sidebar-head']}>
      {!isCollapsed && <span className={styles['sidebar-product']}>OVHcloud Inventory</span>}
      <Tooltip label={toggleLabel} position="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={toggleLabel}
          aria-expanded={!isCollapsed}
          onClick={toggle}
        >
          <ToggleIcon size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
