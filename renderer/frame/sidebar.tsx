import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconApps,
  IconCloud,
  IconKey,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconList,
  IconShieldCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { useInventories } from '../inventories/queries.ts';
import { t, type TextId } from '../text/translate.ts';
import { SidebarFoot } from './sidebar-foot.tsx';
import { SidebarInventory } from './sidebar-inventory.tsx';
import { SidebarLink } from './sidebar-link.tsx';
import styles from './sidebar.module.css';

interface SidebarProps {
  isCollapsed: boolean;
  onToggle: () => void;
}

const screens: readonly { to: string; label: TextId; Icon: TablerIcon }[] = [
  { to: '/resources', label: 'common.resources', Icon: IconList },
  { to: '/apps', label: 'common.apps', Icon: IconApps },
  { to: '/coverage', label: 'common.coverage', Icon: IconShieldCheck },
  { to: '/secret-providers', label: 'common.secretProviders', Icon: IconKey },
];

export function Sidebar({ isCollapsed, onToggle }: SidebarProps) {
  const inventories = useInventories().data ?? [];
  return (
    <aside className={styles['sidebar']} aria-label={t('frame.sidebar')}>
      <SidebarHead isCollapsed={isCollapsed} onToggle={onToggle} />
      <nav className={styles['sidebar-nav']} aria-label={t('frame.mainNavigation')}>
        <ul>
          <li>
            <SidebarLink
              to="/"
              label={t('common.inventories')}
              Icon={IconCloud}
              isCollapsed={isCollapsed}
            />
            {inventories.length > 0 && (
              <ul className={styles['sidebar-inventories']} aria-label={t('frame.yourInventories')}>
                {inventories.map((inventory) => (
                  <SidebarInventory
                    key={inventory.id}
                    inventory={inventory}
                    isCollapsed={isCollapsed}
                  />
                ))}
              </ul>
            )}
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

function SidebarHead({ isCollapsed, onToggle }: SidebarProps) {
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
          onClick={onToggle}
        >
          <ToggleIcon size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
