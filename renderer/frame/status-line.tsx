import { Tooltip } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useInventories } from '../inventories/queries.ts';
import { useSelectionCount } from '../kit/selection-count.ts';
import { useNow } from '../kit/use-now.ts';
import { useOnline } from '../kit/use-online.ts';
import { useAutomaticSync } from '../sync/queries.ts';
import { formatShortInstant } from '../text/dates.ts';
import { t } from '../text/translate.ts';
import { NotificationBell } from './notification-bell.tsx';
import { lastSyncFact, nextSyncFact } from './status-text.ts';
import { onDemand } from '../kit/on-demand.tsx';
import styles from './status-line.module.css';
import statusItemStyles from '../kit/status-item.module.css';

/** The state of the vault is known only when the program runs. */
const VaultControl = onDemand(
  async () => (await import('../vault/vault-control.tsx')).VaultControl,
);

/** At the foot of the window: what is true on every screen, each fact in one place. */
export function StatusLine() {
  return (
    <footer className={styles['status-line']} aria-label={t('frame.statusLine')}>
      <div className={styles['status-facts']}>
        <OfflineFact />
        <SyncFacts />
        <SelectionFact />
      </div>
      <div className={styles['status-controls']}>
        <VaultControl />
        <NotificationBell />
      </div>
    </footer>
  );
}

/** “Offline, data as of 12 Nov, 14:03”: the age of the oldest data. */
function OfflineFact() {
  const isOnline = useOnline();
  const now = useNow();
  const inventories = useInventories().data ?? [];
  if (isOnline) return null;
  const [oldest] = inventories
    .map(({ syncedAt }) => syncedAt)
    .filter((syncedAt) => syncedAt !== null)
    .toSorted();
  return (
    <Tooltip label={t('frame.offlineHelp')}>
      <output
        className={`${statusItemStyles['status-item']} ${statusItemStyles['status-warning']}`}
      >
        <IconWifiOff size={14} stroke={1.75} aria-hidden="true" />
        {oldest
          ? t('frame.offlineAsOf', { at: formatShortInstant(oldest, now) })
          : t('frame.offline')}
      </output>
    </Tooltip>
  );
}

/** Of the shown inventory, on other screens of all. */
function SyncFacts() {
  const inventories = useInventories().data ?? [];
  const automatic = useAutomaticSync().data;
  const [location] = useLocation();
  const now = useNow();
  const shownId = inventories.find(({ id }) => location === `/inventories/${id}`)?.id ?? null;
  const last = lastSyncFact(inventories, shownId, now);
  const next = automatic ? nextSyncFact(automatic, shownId, now) : null;
  return [last, next]
    .filter((fact) => fact !== null)
    .map(({ label, detail }) => (
      <Tooltip key={label} label={detail}>
        <span className={statusItemStyles['status-item']}>{label}</span>
      </Tooltip>
    ));
}

function SelectionFact() {
  const count = useSelectionCount();
  if (count === 0) return null;
  return (
    <span className={statusItemStyles['status-item']}>{t('frame.selectedCount', { count })}</span>
  );
}
