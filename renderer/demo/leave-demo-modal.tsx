import { Text } from '@mantine/core';
import { useCommand } from '../bridge/commands.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { t } from '../text/translate.ts';

/** Instead of the dialog for a new inventory: the demo takes no keys. */
export function LeaveDemoModal({ onClose }: { onClose: () => void }) {
  const leave = useCommand('demo.leave');
  return (
    <FormModal
      title={t('demo.leaveTitle')}
      submitLabel={t('demo.leave')}
      isSubmitting={leave.isPending}
      isDirty={false}
      onSubmit={() => leave.mutate(undefined)}
      onClose={onClose}
    >
      <Text size="sm">{t('demo.leaveHelp')}</Text>
      {leave.error && <FailureAlert error={leave.error} />}
    </FormModal>
  );
}
