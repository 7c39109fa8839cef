import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconApps,
  IconCloud,
  IconDots,
  IconKey,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconList,
  IconShieldCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { useClickOutside } from '@mantine/hooks';
import { Link } from 'wouter';
import { t, type TextId } from '../text/translate.ts';
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

const screens: readonly { to: string; label: TextId; Icon: TablerIcon }[] = [
  { to: '/resources', label: 'common.resources', Icon: IconList },
  { to: '/apps', label: 'common.apps', Icon: IconApps },
  { to: '/coverage', label: 'common.coverage', Icon: IconShieldCheck },
  { to: '/secret-providers', label: 'common.secretProviders', Icon: IconKey },
];

export function Sidebar({ state }: SidebarProps) {
  const { isCollapsed, isOverlay, closeOverlay } = state;
  // Beside the content there is nothing to close.
  const aside = useClickOutside<HTMLElement>(isOverlay ? closeOverlay : () => undefined);
  return (
    <aside className={styles['sidebar']} aria-label={t('frame.sidebar')} ref={aside}>
      <SidebarHead state={state} />
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
          {screens.map(({ to, label, Icon }) => (
            <li key={to}>
              <SidebarLink to={to} label={t(label)} Icon={Icon} isCollapsed={isCollapsed} />
            </li>
          ))}
        </ul>
      </nav>
      <SidebarFoot isCollapsed={isCollapsed} />
    </aside>
  );
}

/** Few of many inventories, so that the other screens stay in sight. */
function SidebarInventories({ isCollapsed }: { isCollapsed: boolean }) {
  const { listed, count, pins } = useListedInventories();
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
