import { Text } from '@mantine/core';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import type { RestorePointSourceSummary } from '../../../shared/restore-points/restore-point-source.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';

interface DeleteSourceModalProps {
  source: RestorePointSourceSummary;
  onClose: () => void;
}

export function DeleteSourceModal({ source, onClose }: DeleteSourceModalProps) {
  const remove = useCommand('restorePointSource.delete');
  return (
    <FormModal
      title={t('restorePoints.removeSource', { source: nameOfSource(source) })}
      submitLabel={t('restorePoints.remove')}
      submitColor="red.9"
      isSubmitting={remove.isPending}
      isDirty={false}
      onSubmit={() => remove.mutate({ sourceId: source.id }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Text className="break-anywhere">{consequenceOf(source)}</Text>
      {remove.error && <FailureAlert error={remove.error} />}
    </FormModal>
  );
}

function consequenceOf({ kind, keySource }: RestorePointSourceSummary): string {
  if (keySource.kind === 'provider') {
    return t('restorePoints.removeProvidedHelp');
  }
  return kind === 'plakar'
    ? t('restorePoints.removeStoreHelp')
    : t('restorePoints.removeControlPlaneHelp');
}
