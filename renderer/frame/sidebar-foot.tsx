import {
  IconDownload,
  IconHelpCircle,
  IconInfoCircle,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import { t } from '../text/translate.ts';
import { SidebarLink } from './sidebar-link.tsx';
import { Tooltip } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useUpdateStatus } from '../updates/queries.ts';
import { settingsAddress } from '../navigation/settings-address.ts';
import styles from './sidebar-foot.module.css';
import sidebarLinkStyles from '../kit/sidebar-link.module.css';

export function SidebarFoot({ isCollapsed }: { isCollapsed: boolean }) {
  return (
    <div className={styles['sidebar-foot']}>
      <UpdateLink isCollapsed={isCollapsed} />
      <div className={styles['sidebar-foot-line']}>
        <SidebarLink
          to="/settings"
          label={t('common.settings')}
          Icon={IconSettings}
          isCollapsed={isCollapsed}
        />
        <FootLink to="/guide" label={t('guide.title')} Icon={IconHelpCircle} />
        <FootLink to="/about" label={t('common.about')} Icon={IconInfoCircle} />
      </div>
    </div>
  );
}

interface FootLinkProps {
  to: string;
  label: string;
  Icon: TablerIcon;
}

/** A link that is an icon next to the settings. */
function FootLink({ to, label, Icon }: FootLinkProps) {
  const [location] = useLocation();
  const isCurrent = location === to || location.startsWith(`${to}/`);
  return (
    <Tooltip label={label} position="right">
      <Link
        href={to}
        className={`${sidebarLinkStyles['sidebar-link']} ${sidebarLinkStyles['sidebar-link-sign']}`}
        aria-label={label}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <Icon size={18} stroke={1.75} aria-hidden="true" />
      </Link>
    </Tooltip>
  );
}

/** Link to the update settings, once there is a newer version. */
function UpdateLink({ isCollapsed }: { isCollapsed: boolean }) {
  const state = useUpdateStatus().data?.state;
  if (state?.phase !== 'available' && state?.phase !== 'downloaded') return null;
  const { version } = state.offer;
  const label =
    state.phase === 'available'
      ? t('frame.updateAvailable', { version })
      : t('frame.updateReady', { version });
  return (
    <Tooltip label={label} position="right">
      <Link
        href={settingsAddress('updates')}
        className={sidebarLinkStyles['sidebar-link']}
        aria-label={isCollapsed ? label : undefined}
      >
        <IconDownload size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && (
          <span
            className={`${sidebarLinkStyles['sidebar-link-words']} ${sidebarLinkStyles['sidebar-link-wrap']}`}
          >
            {label}
          </span>
        )}
      </Link>
    </Tooltip>
  );
}
