import { Button, Group, Loader, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlakarExport } from '../../../shared/plakar-apps/plakar-export.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useReturnFocus } from '../../kit/use-return-focus.ts';
import { t } from '../../text/translate.ts';
import { ExportedApps } from './exported-apps.tsx';
import { usePlakarExport } from './queries.ts';

interface PlakarExportModalProps {
  title: string;
  apps: readonly PlakarAppSummary[];
  onClose: () => void;
  /** Renders the apps as Plakar entries. */
  children: (plakarExport: PlakarExport) => ReactNode;
}

/** Frame of the export dialogs: the apps, and what is exported of them. */
export function PlakarExportModal({ title, apps, onClose, children }: PlakarExportModalProps) {
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
        <ExportedApps apps={apps} />
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
