import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportPreview } from '../../shared/settings/settings-file.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { notifyNotWritten, notifyWritten } from '../exports/menu/written-notice.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { settingId } from './single-settings.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import { ImportSettingsModal } from './import-settings-modal.tsx';

/** Moves settings to another computer, without secrets. */
export function SettingsFileSettings() {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const saving = useCommand('settingsFile.save');
  const choosing = useCommand('settingsFile.choose');

  async function save() {
    try {
      const file = await saving.mutateAsync(undefined);
      if (file !== null) notifyWritten(file, t('settings.exportDone'), null);
    } catch (error) {
      notifyNotWritten(error);
    }
  }

  return (
    <SettingsSection
      name="settings-file"
      title={t('settings.fileTitle')}
      meaning={
        <>
          {t('settings.fileHelp')}
          <Text mt={4}>{t('settings.fileSecretsHelp')}</Text>
        </>
      }
    >
      <Group gap="xs">
        <BusyButton
          variant="default"
          id={settingId('export-settings')}
          loading={saving.isPending}
          onClick={() => void save()}
        >
          {t('settings.export')}
        </BusyButton>
        <Button
          variant="default"
          id={settingId('import-settings')}
          loading={choosing.isPending}
          onClick={() => choosing.mutate(undefined, { onSuccess: setPreview })}
        >
          {t('settings.import')}
        </Button>
      </Group>
      {choosing.error && <FailureAlert error={choosing.error} />}
      {preview && <ImportSettingsModal preview={preview} onClose={() => setPreview(null)} />}
    </SettingsSection>
  );
}
