import { Button, Text } from '@mantine/core';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { Dialog, DialogFoot } from '../kit/dialog.tsx';
import { t } from '../text/translate.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';

interface OtherAccountQuestionProps {
  inventory: InventorySummary;
  replacement: InventoryDialog['saving']['replacement'];
}

/** Asks before the discovered data of one account is replaced by another account's. */
export function OtherAccountQuestion({ inventory, replacement }: OtherAccountQuestionProps) {
  if (replacement === null) return null;
  const { account, agree, refuse } = replacement;
  const count = inventory.resourceCount;
  return (
    <Dialog title={t('accounts.replaceDataTitle')} size="md" isQuestion onClose={refuse}>
      <Text size="sm">
        {account === null
          ? t('accounts.replaceForEndpoint')
          : t('accounts.replaceForAccount', { account })}{' '}
        {inventory.account === null
          ? t('accounts.replaceCurrentAccountHelp', { count })
          : t('accounts.replaceNamedAccountHelp', { account: inventory.account, count })}
      </Text>
      <DialogFoot>
        <Button variant="default" onClick={refuse}>
          {t('common.cancel')}
        </Button>
        <Button color="red.9" onClick={agree}>
          {t('accounts.replaceData')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
