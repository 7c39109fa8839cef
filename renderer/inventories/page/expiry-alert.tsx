import { Button, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { NoticeBar } from '../../kit/notice-bar.tsx';
import { useNow } from '../../kit/use-now.ts';
import { expiryOf, expiryText, notVerifiedText } from '../../accounts/expiry-text.ts';
import { hasKeys } from '../../sync/sync-text.ts';
import { t } from '../../text/translate.ts';

interface ExpiryAlertProps {
  inventory: InventorySummary;
  onSettings: () => void;
}

/** Keys that expire soon or have expired: when, and how to renew them. */
export function ExpiryAlert({ inventory, onSettings }: ExpiryAlertProps) {
  const now = useNow();
  // Without keys nothing can expire; missing keys are shown elsewhere.
  if (!hasKeys(inventory)) return null;
  const expiry = expiryOf(inventory.verification, now);
  if (inventory.verification === null) {
    return (
      <Text size="sm" c="dimmed">
        {notVerifiedText()}
      </Text>
    );
  }
  if (expiry === null) return null;
  const { title, remedy } = expiryText(expiry, now);
  return (
    <NoticeBar
      icon={<IconClockExclamation size={20} aria-hidden="true" />}
      title={title}
      actions={
        <Button size="xs" variant="default" onClick={onSettings}>
          {t('inventories.renewKeys')}
        </Button>
      }
    >
      {remedy}
    </NoticeBar>
  );
}
