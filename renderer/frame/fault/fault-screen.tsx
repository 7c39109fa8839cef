import { Button, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { t } from '../../text/translate.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { CopyDiagnosticsButton } from '../../support/copy-diagnostics-button.tsx';
import styles from './fault-screen.module.css';

interface FaultScreenProps {
  reference: string | null;
  isWithinFrame: boolean;
}

/** Replaces a screen that failed to render: what happened, what is lost, and what to do. */
export function FaultScreen({ reference, isWithinFrame }: FaultScreenProps) {
  return (
    <div className={styles['fault-screen']} role="alert" data-alone={!isWithinFrame}>
      <IconAlertTriangle
        size={40}
        stroke={1.25}
        aria-hidden="true"
        className={styles['fault-sign']}
      />
      <Title order={1}>{t('frame.faultTitle')}</Title>
      <Text maw="60ch">{t('frame.faultHelp')}</Text>
      {isWithinFrame && <Text maw="60ch">{t('frame.faultRepeatHelp')}</Text>}
      <Group gap="sm" mt="xs" justify="center">
        <Button
          leftSection={<IconRefresh size={16} aria-hidden="true" />}
          onClick={() => window.location.reload()}
        >
          {t('frame.faultReload')}
        </Button>
        <CopyDiagnosticsButton />
      </Group>
      {reference !== null && (
        <Group gap={4} wrap="nowrap" className="technical-reference">
          <Text component="span" size="xs" ff="monospace" className="break-anywhere">
            {t('common.errorReference', { reference })}
          </Text>
          <CopyButton value={reference} label={t('common.copyErrorReference')} />
        </Group>
      )}
    </div>
  );
}
