import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportPreview } from '../../shared/settings/settings-file.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { tellNotWritten, tellWritten } from '../exports/menu/written-notice.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/words.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import { ImportSettingsModal } from './import-settings-modal.tsx';

/** Taking what is set up to another computer, without secrets. */
export function SettingsFileSettings() {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const saving = useCommand('settingsfile.save');
  const choosing = useCommand('settingsfile.choose');

  async function save() {
    try {
      const file = await saving.mutateAsync(undefined);
      if (file !== null) tellWritten(file, t('The settings were saved.'), null);
    } catch (error) {
      tellNotWritten(error);
    }
  }

  return (
    <SettingsSection
      id="settings-file"
      title={t('Export and import settings')}
      meaning={
        <>
          {t(
            'To set up another computer alike. The file has these settings, inventories and where their keys come from, secret providers, restore point sources, apps, exclusion rules and decisions by hand, links of snapshots, and saved views.',
          )}
          <Text mt={4}>
            {t(
              'It has no key, token, password or passphrase, and nothing that was discovered: you enter keys there and sync. It does name your accounts, servers and resources.',
            )}
          </Text>
        </>
      }
    >
      <Group gap="xs">
        <BusyButton variant="default" loading={saving.isPending} onClick={() => void save()}>
          {t('Export settings')}
        </BusyButton>
        <Button
          variant="default"
          loading={choosing.isPending}
          onClick={() => choosing.mutate(undefined, { onSuccess: setPreview })}
        >
          {t('Import settings')}
        </Button>
      </Group>
      {choosing.error && <FailureAlert error={choosing.error} />}
      {preview && <ImportSettingsModal preview={preview} onClose={() => setPreview(null)} />}
    </SettingsSection>
  );
}
