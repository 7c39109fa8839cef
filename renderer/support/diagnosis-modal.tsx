import { Button, Group, Modal, Skeleton, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useDiagnosis } from './queries.ts';
import { t } from '../text/words.ts';
import { copyText } from '../kit/copy-text.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { ScrolledText } from '../kit/scrolled-text.tsx';
import styles from './diagnosis-modal.module.css';

type Outcome = 'copied' | 'failed' | null;

/** The text for support, to be read before it is copied. Nothing leaves this computer by itself. */
export function DiagnosisModal({ onClose }: { onClose: () => void }) {
  const { data: diagnosis, error, isFetching, refetch } = useDiagnosis();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const text = diagnosis?.text;
  const copy = () => {
    if (text === undefined) return;
    void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'failed'));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Diagnostics')}
      size={860}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Text size="sm" maw="75ch">
        {t(
          'This is all that is copied. It has no keys and no names of inventories, projects or resources; hosts, counts, codes and references are in it, and the end of the log. Nothing is sent: paste it where you ask for help. It is in English, for whoever helps.',
        )}
      </Text>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {text === undefined ? (
        !error && (
          <output aria-label={t('Diagnostics are gathered')}>
            <Skeleton height={320} mt="md" />
          </output>
        )
      ) : (
        <div className={styles['diagnosis-text']}>
          <ScrolledText label={t('Text for support')} text={text} />
        </div>
      )}
      <Group justify="flex-end" gap="sm" mt="md">
        <output className={styles['diagnosis-outcome']}>
          {outcome === 'copied' && t('Copied')}
          {outcome === 'failed' && t('The clipboard cannot be used')}
        </output>
        <Button variant="default" onClick={onClose}>
          {t('Close')}
        </Button>
        <Button
          leftSection={
            outcome === 'copied' ? (
              <IconCheck size={16} aria-hidden="true" />
            ) : (
              <IconCopy size={16} aria-hidden="true" />
            )
          }
          disabled={text === undefined || isFetching}
          onClick={copy}
        >
          {t('Copy this text')}
        </Button>
      </Group>
    </Modal>
  );
}
