import { Button, Skeleton, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useDiagnostics } from './queries.ts';
import { t } from '../text/translate.ts';
import { copyText } from '../kit/copy-text.ts';
import { Dialog, DialogFoot } from '../kit/dialog.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { ScrolledText } from '../kit/scrolled-text.tsx';
import styles from './diagnostics-modal.module.css';

type Outcome = 'copied' | 'failed' | null;

/** The diagnostics, to review before copying. Nothing is sent automatically. */
export function DiagnosticsModal({ onClose }: { onClose: () => void }) {
  const { data: diagnostics, error, isFetching, refetch } = useDiagnostics();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const text = diagnostics?.text;
  const copy = () => {
    if (text === undefined) return;
    void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'failed'));
  };
  return (
    <Dialog title={t('support.diagnostics')} size={860} onClose={onClose}>
      <Text size="sm" maw="75ch">
        {t('support.diagnosticsContent')}
      </Text>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {text === undefined ? (
        !error && (
          <output aria-label={t('support.diagnosticsLoading')}>
            <Skeleton height={320} mt="md" />
          </output>
        )
      ) : (
        <div className={styles['diagnostics-text']}>
          <ScrolledText label={t('support.diagnosticsText')} text={text} />
        </div>
      )}
      <DialogFoot>
        <output className={styles['diagnostics-outcome']}>
          {outcome === 'copied' && t('common.copied')}
          {outcome === 'failed' && t('common.clipboardError')}
        </output>
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
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
          {t('support.copyDiagnosticsText')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
