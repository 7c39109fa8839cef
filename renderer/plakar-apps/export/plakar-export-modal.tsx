import { Button, Loader, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlakarExport } from '../../../shared/plakar-apps/plakar-export.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { Dialog, DialogFoot } from '../../kit/dialog.tsx';
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
  return (
    <Dialog title={title} size="xl" onClose={onClose}>
      <Stack gap="md">
        <ExportedApps apps={apps} />
        {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader size="sm" aria-label={t('plakarApps.loading')} />}
        {data && children(data)}
      </Stack>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
