import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconApps,
  IconCloud,
  IconKey,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconList,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useInventories } from '../inventories/queries.ts';
import { t } from '../text/words.ts';
import { RailFoot } from './rail-foot.tsx';
import { RailInventory } from './rail-inventory.tsx';
import { RailLink } from './rail-link.tsx';
import styles from './rail.module.css';

interface RailProps {
  isCollapsed: boolean;
  onToggle: () => void;
}

export function Rail({ isCollapsed, onToggle }: RailProps) {
  const inventories = useInventories().data ?? [];
  return (
    <aside className={styles['rail']} aria-label={t('Sidebar')}>
      <RailHead isCollapsed={isCollapsed} onToggle={onToggle} />
      <nav className={styles['rail-nav']} aria-label={t('Main')}>
        <ul>
          <li>
            <RailLink to="/" label={t('Inventories')} Icon={IconCloud} isCollapsed={isCollapsed} />
            {inventories.length > 0 && (
              <ul className={styles['rail-inventories']} aria-label={t('Your inventories')}>
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
          <li>
            <RailLink
              to="/resources"
              label={t('Resources')}
              Icon={IconList}
              isCollapsed={isCollapsed}
            />
          </li>
          <li>
            <RailLink to="/apps" label={t('Apps')} Icon={IconApps} isCollapsed={isCollapsed} />
          </li>
          <li>
            <RailLink
              to="/coverage"
              label={t('Coverage')}
              Icon={IconShieldCheck}
              isCollapsed={isCollapsed}
            />
          </li>
          <li>
            <RailLink
              to="/secret-providers"
              label={t('Secret providers')}
              Icon={IconKey}
              isCollapsed={isCollapsed}
            />
          </li>
        </ul>
      </nav>
      <RailFoot isCollapsed={isCollapsed} />
    </aside>
  );
}

function RailHead({ isCollapsed, onToggle }: RailProps) {
  const toggleLabel = isCollapsed ? t('Expand navigation') : t('Collapse navigation');
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
