import { Group, Text, Title } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportCandidate } from '../../shared/accounts/key-import.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import { ChooseFileButton } from './filling-help.tsx';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { KeyChoices } from './key-choices.tsx';
import styles from './inventory-fields.module.css';
import fillingStyles from './filling-help.module.css';

/** Keys that OVHcloud's own clients would find on this computer, or those in a file that the user chooses. */
export function KeysOnThisComputer({ dialog }: InventoryFieldsProps) {
  const { form, filling } = dialog;
  const [found, setFound] = useState<readonly ImportCandidate[] | null>(null);
  const { mutate: list } = useCommand('import.list');
  const search = useEffectEvent(() =>
    list(undefined, {
      onSuccess: setFound,
      onError: (error) => {
        setFound([]);
        form.showFailure(error);
      },
    }),
  );
  useEffect(() => search(), []);

  return (
    <section className={styles['panel']} aria-label={t('accounts.onThisComputer')}>
      <Title order={3}>{t('accounts.onThisComputer')}</Title>
      <Text size="sm">{t('accounts.onThisComputerHelp')}</Text>
      {found === null || found.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(found === null ? 'accounts.importSearching' : 'accounts.importEmpty')}
        </Text>
      ) : (
        <KeyChoices
          label={t('accounts.chooseKeys')}
          choices={found.map((candidate) => ({ kind: 'imported', candidate }))}
          onTake={filling.take}
        />
      )}
      <Group>
        <ChooseFileButton dialog={dialog} />
      </Group>
      <KeyChoices
        label={t('accounts.chooseKeys')}
        choices={filling.choices}
        onTake={filling.take}
      />
      <output className={fillingStyles['filled']}>{filling.notice}</output>
    </section>
  );
}
