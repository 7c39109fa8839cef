import { Tooltip } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { formatShortInstant } from '../text/dates.ts';
import { useInventories } from '../inventories/queries.ts';
import { t } from '../text/translate.ts';
import { useNow } from '../kit/use-now.ts';
import { useOnline } from '../kit/use-online.ts';
import styles from './offline-chip.module.css';

/** “Offline, data as of 12 Nov, 14:03”: the age of the oldest data. */
export function OfflineChip({ isCollapsed }: { isCollapsed: boolean }) {
  const isOnline = useOnline();
  const now = useNow();
  const inventories = useInventories().data ?? [];
  if (isOnline) return null;
  const [oldest] = inventories
    .map(({ syncedAt }) => syncedAt)
    .filter((syncedAt) => syncedAt !== null)
    .toSorted();
  const words = oldest
    ? t('frame.offlineAsOf', { at: formatShortInstant(oldest, now) })
    : t('frame.offline');
  return (
    <Tooltip label={isCollapsed ? words : t('frame.offlineHelp')} position="right">
      <output className={styles['sidebar-chip']}>
        <IconWifiOff size={16} stroke={1.75} aria-hidden="true" />
        <span className={isCollapsed ? 'visually-hidden' : undefined}>{words}</span>
      </output>
    </Tooltip>
  );
}
