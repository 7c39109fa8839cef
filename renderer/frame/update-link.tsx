import { Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useUpdateStatus } from '../updates/queries.ts';
import { requestAction } from '../navigation/requested-action.ts';
import { t } from '../text/words.ts';

/** The way to a newer version of the app, once there is one. */
export function UpdateLink({ isCollapsed }: { isCollapsed: boolean }) {
  const state = useUpdateStatus().data?.state;
  if (state?.phase !== 'available' && state?.phase !== 'downloaded') return null;
  const { version } = state.offer;
  const label =
    state.phase === 'available'
      ? t('Version {version} available', { version })
      : t('Version {version} to install', { version });
  return (
    <Tooltip label={label} position="right">
      <Link
        href="/settings"
        className="rail-link"
        aria-label={isCollapsed ? label : undefined}
        onClick={() => requestAction('updates')}
      >
        <IconDownload size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && <span className="rail-link-words rail-link-wrap">{label}</span>}
      </Link>
    </Tooltip>
  );
}
