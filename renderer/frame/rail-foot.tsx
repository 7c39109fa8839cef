import { IconSettings } from '@tabler/icons-react';
import { t } from '../text/words.ts';
import { VaultControl } from '../vault/vault-control.tsx';
import { AboutLink } from './about-link.tsx';
import { OfflineChip } from './offline-chip.tsx';
import { RailLink } from './rail-link.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { UpdateLink } from './update-link.tsx';

export function RailFoot({ isCollapsed }: { isCollapsed: boolean }) {
  return (
    <div className="rail-foot">
      <OfflineChip isCollapsed={isCollapsed} />
      <UpdateLink isCollapsed={isCollapsed} />
      <VaultControl isCollapsed={isCollapsed} />
      <SchemeSwitch isCollapsed={isCollapsed} />
      <div className="rail-foot-line">
        <RailLink
          to="/settings"
          label={t('Settings')}
          Icon={IconSettings}
          isCollapsed={isCollapsed}
        />
        <AboutLink />
      </div>
    </div>
  );
}
