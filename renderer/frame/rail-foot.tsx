import { IconDownload, IconInfoCircle, IconSettings } from '@tabler/icons-react';
import { t } from '../text/words.ts';
import { VaultControl } from '../vault/vault-control.tsx';
import { OfflineChip } from './offline-chip.tsx';
import { RailLink } from './rail-link.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { Tooltip } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useUpdateStatus } from '../updates/queries.ts';
import { requestAction } from '../navigation/requested-action.ts';
import styles from './rail-foot.module.css';
import railLinkStyles from '../kit/rail-link.module.css';

export function RailFoot({ isCollapsed }: { isCollapsed: boolean }) {
  return (
    <div className={styles['rail-foot']}>
      <OfflineChip isCollapsed={isCollapsed} />
      <UpdateLink isCollapsed={isCollapsed} />
      <VaultControl isCollapsed={isCollapsed} />
      <SchemeSwitch isCollapsed={isCollapsed} />
      <div className={styles['rail-foot-line']}>
        <RailLink
          to="/settings"
          label={t('common.settings')}
          Icon={IconSettings}
          isCollapsed={isCollapsed}
        />
        <AboutLink />
      </div>
    </div>
  );
}

/** The way to what this app is: a sign only, beside the settings. */
function AboutLink() {
  const [location] = useLocation();
  const label = t('common.about');
  return (
    <Tooltip label={label} position="right">
      <Link
        href="/about"
        className={`${railLinkStyles['rail-link']} ${railLinkStyles['rail-link-sign']}`}
        aria-label={label}
        aria-current={location === '/about' ? 'page' : undefined}
      >
        <IconInfoCircle size={18} stroke={1.75} aria-hidden="true" />
      </Link>
    </Tooltip>
  );
}

/** The way to a newer version of the app, once there is one. */
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
        href="/settings"
        className={railLinkStyles['rail-link']}
        aria-label={isCollapsed ? label : undefined}
        onClick={() => requestAction('updates')}
      >
        <IconDownload size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && (
          <span
            className={`${railLinkStyles['rail-link-words']} ${railLinkStyles['rail-link-wrap']}`}
          >
            {label}
          </span>
        )}
      </Link>
    </Tooltip>
  );
}
