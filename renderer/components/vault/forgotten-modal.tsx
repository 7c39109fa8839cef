import { List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCommand } from '../../ipc/queries.ts';
import { FailureAlert } from '../failure-alert.tsx';
import { FormModal } from '../inventory-form/form-modal.tsx';
import { t } from '../../words/words.ts';

interface ForgottenModalProps {
  onClose: () => void;
  onReset: () => void;
}

/** A forgotten passphrase costs the keys, and nothing else. */
export function ForgottenModal({ onClose, onReset }: ForgottenModalProps) {
  const reset = useCommand('vault.reset');

  function submit() {
    reset.mutateAsync(undefined).then(
      () => {
        notifications.show({ message: t('The encrypted keys are erased. Enter them again.') });
        onReset();
      },
      () => undefined,
    );
  }

  return (
    <FormModal
      title={t('Forgot the passphrase?')}
      submitLabel={t('Erase the keys')}
      submitColor="red.9"
      isSubmitting={reset.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>
        {t('Nobody can open the keys without the passphrase. You can erase them and start anew.')}
      </Text>
      <List size="sm">
        <List.Item>
          {t('The keys of every inventory and the tokens of secret providers are erased.')}
        </List.Item>
        <List.Item>
          {t(
            'Inventories, what was discovered, exclusions and settings stay. Nothing changes at OVHcloud.',
          )}
        </List.Item>
        <List.Item>
          {t('To sync again, enter the keys in the settings of each inventory.')}
        </List.Item>
      </List>
      {reset.error && <FailureAlert error={reset.error} />}
    </FormModal>
  );
}
