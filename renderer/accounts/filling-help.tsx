import { Button, Text } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import { KeyChoices } from './key-choices.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import styles from './filling-help.module.css';

interface FillingHelpProps {
  dialog: InventoryDialog;
  /** Whether a file can be chosen here. */
  hasFileButton?: boolean;
}

/** How to fill in all keys at once, and what was filled in. */
export function FillingHelp({ dialog, hasFileButton = false }: FillingHelpProps) {
  const { filling } = dialog;
  return (
    <div className={styles['filling-help']}>
      <div className={styles['filling-ways']}>
        <Text size="xs" c="dimmed">
          {t('accounts.pasteHelp')}
        </Text>
        {hasFileButton && <ChooseFileButton dialog={dialog} />}
      </div>
      <output className={styles['filled']}>{filling.notice}</output>
      <KeyChoices
        label={t('accounts.chooseKeys')}
        choices={filling.choices}
        onTake={filling.take}
      />
    </div>
  );
}

/** A file in the format of `ovh.conf`, which main reads. */
export function ChooseFileButton({ dialog: { form, filling } }: { dialog: InventoryDialog }) {
  const choose = useCommand('import.choose');
  return (
    <Button
      variant="default"
      size="xs"
      flex="none"
      loading={choose.isPending}
      leftSection={<IconFile size={14} aria-hidden="true" />}
      onClick={() =>
        choose.mutate(undefined, {
          onSuccess: filling.offerImports,
          onError: (error) => form.showFailure(error),
        })
      }
    >
      {t('accounts.importChooseFile')}
    </Button>
  );
}
