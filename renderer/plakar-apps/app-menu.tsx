import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconFileExport,
  IconPencil,
  IconPlugConnected,
  IconTerminal2,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { useFocusAfterRemoval } from '../kit/use-return-focus.ts';
import { t } from '../text/translate.ts';
import { requestAppTest } from './app-test/app-test-request.ts';
import { EditAppModal } from './app-form/assign-app-modal.tsx';
import { CopyCommandsModal } from './export/copy-commands-modal.tsx';
import { ExportToPlakarModal } from './export/export-to-plakar-modal.tsx';
import { RemoveStoreModal } from './remove-store-modal.tsx';
import { losesPassphrase, useRemoveApp } from './use-remove-app.ts';

type DialogName = 'edit' | 'copy' | 'export' | 'remove';

/** Actions for an app, wherever it is listed. */
export function AppMenu({ app }: { app: PlakarAppSummary }) {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const remove = useRemoveApp(app);
  useFocusAfterRemoval();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('common.actionsFor', { name: app.name })}
          >
            <IconDots size={18} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPlugConnected size={16} aria-hidden="true" />}
            onClick={() => requestAppTest(app.id, 'start')}
          >
            {t('common.testConnection')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden="true" />}
            onClick={() => setDialog('edit')}
          >
            {t('plakarApps.edit')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTerminal2 size={16} aria-hidden="true" />}
            onClick={() => setDialog('copy')}
          >
            {t('plakarApps.copyCommands')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileExport size={16} aria-hidden="true" />}
            onClick={() => setDialog('export')}
          >
            {t('plakarApps.export')}
          </Menu.Item>
          <Menu.Item
            className="danger-item"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            onClick={() => (losesPassphrase(app) ? setDialog('remove') : remove())}
          >
            {t('plakarApps.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AppDialog dialog={dialog} app={app} onRemove={remove} onClose={() => setDialog(null)} />
    </>
  );
}

interface AppDialogProps {
  dialog: DialogName | null;
  app: PlakarAppSummary;
  onRemove: () => void;
  onClose: () => void;
}

function AppDialog({ dialog, app, onRemove, onClose }: AppDialogProps) {
  if (dialog === 'edit') return <EditAppModal app={app} onClose={onClose} />;
  if (dialog === 'copy') return <CopyCommandsModal app={app} onClose={onClose} />;
  if (dialog === 'export') return <ExportToPlakarModal apps={[app]} onClose={onClose} />;
  if (dialog === 'remove') {
    return <RemoveStoreModal name={app.name} onRemove={onRemove} onClose={onClose} />;
  }
  return null;
}
