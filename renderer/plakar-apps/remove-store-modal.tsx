import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormModal } from '../kit/form-modal.tsx';
import { rich, t } from '../text/translate.ts';

interface RemoveStoreModalProps {
  name: string;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks first: the passphrase may be stored nowhere else, and after quitting the removal cannot be undone. */
export function RemoveStoreModal({ name, onRemove, onClose }: RemoveStoreModalProps) {
  return (
    <FormModal
      title={t('plakarApps.removeTitle')}
      submitLabel={t('plakarApps.removeTitle')}
      submitColor="red.9"
      isSubmitting={false}
      isDirty={false}
      onSubmit={() => {
        onClose();
        onRemove();
      }}
      onClose={onClose}
    >
      <Text className="break-anywhere">
        {rich('plakarApps.removePassphraseHelp', { name, b: strong })}
      </Text>
      <Text>{t('plakarApps.removePassphraseCheck')}</Text>
    </FormModal>
  );
}

function strong(words: ReactNode) {
  return <strong dir="auto">{words}</strong>;
}
