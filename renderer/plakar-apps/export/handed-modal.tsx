import { Button, Group, Loader, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlakarExport } from '../../../shared/plakar-apps/plakar-export.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useReturnFocus } from '../../kit/use-return-focus.ts';
import { t } from '../../text/translate.ts';
import { HandedApps } from './handed-apps.tsx';
import { usePlakarExport } from './queries.ts';

interface HandedModalProps {
  title: string;
  apps: readonly PlakarAppSummary[];
  onClose: () => void;
  /** Renders the apps as Plakar entries. */
  children: (handed: PlakarExport) => ReactNode;
}

/** Frame of the export dialogs: the apps, and what is exported of them. */
export function HandedModal({ title, apps, onClose, children }: HandedModalProps) {
  const { data, error, refetch } = usePlakarExport(apps.map(({ id }) => id));
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <HandedApps apps={apps} />
        {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader size="sm" aria-label={t('plakarApps.loading')} />}
        {data && children(data)}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
