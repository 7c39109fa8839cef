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
import { t, type TextId } from '../text/words.ts';
import { RailFoot } from './rail-foot.tsx';
import { RailInventory } from './rail-inventory.tsx';
import { RailLink } from './rail-link.tsx';
import styles from './rail.module.css';

interface RailProps {
  isCollapsed: boolean;
  onToggle: () => void;
}

const screens: readonly { to: string; label: TextId; Icon: TablerIcon }[] = [
  { to: '/resources', label: 'common.resources', Icon: IconList },
  { to: '/apps', label: 'common.apps', Icon: IconApps },
  { to: '/coverage', label: 'common.coverage', Icon: IconShieldCheck },
  { to: '/secret-providers', label: 'common.secretProviders', Icon: IconKey },
];

export function Rail({ isCollapsed, onToggle }: RailProps) {
  const inventories = useInventories().data ?? [];
  return (
    <aside className={styles['rail']} aria-label={t('frame.sidebar')}>
      <RailHead isCollapsed={isCollapsed} onToggle={onToggle} />
      <nav className={styles['rail-nav']} aria-label={t('frame.mainNavigation')}>
        <ul>
          <li>
            <RailLink
              to="/"
              label={t('common.inventories')}
              Icon={IconCloud}
              isCollapsed={isCollapsed}
            />
            {inventories.length > 0 && (
              <ul className={styles['rail-inventories']} aria-label={t('frame.yourInventories')}>
                {inventories.map((inventory) => (
                  <RailInventory
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
              <RailLink to={to} label={t(label)} Icon={Icon} isCollapsed={isCollapsed} />
            </li>
          ))}
        </ul>
      </nav>
      <RailFoot isCollapsed={isCollapsed} />
    </aside>
  );
}

function RailHead({ isCollapsed, onToggle }: RailProps) {
  const toggleLabel = isCollapsed ? t('frame.expandSidebar') : t('frame.collapseSidebar');
  const ToggleIcon = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={styles['rail-head']}>
      {!isCollapsed && <span className={styles['rail-product']}>OVHcloud Inventory</span>}
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
