import { Button, Progress } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { requestAction } from '../../navigation/requested-action.ts';
import { useAutomaticSync } from '../../sync/queries.ts';
import { t } from '../../text/translate.ts';
import styles from './sync-all-button.module.css';

/** Syncs all inventories, one after the other, and shows how many are done. */
export function SyncAllButton() {
  const batch = useAutomaticSync().data?.batch ?? null;
  if (batch === null) {
    return (
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden="true" />}
        onClick={() => requestAction('syncAll')}
      >
        {t('inventories.syncAll')}
      </Button>
    );
  }
  const label = t('inventories.syncAllProgress', { done: batch.done, total: batch.total });
  return (
    <div className={styles['sync-all']}>
      <output>{label}</output>
      <Progress value={(batch.done / batch.total) * 100} size="sm" aria-label={label} />
    </div>
  );
}
