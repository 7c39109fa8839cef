import { Select, Text } from '@mantine/core';
import { storePlaceholder } from './plakar-commands.ts';
import type { PlakarStore } from '../../../shared/plakar-apps/plakar-export.ts';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import { t } from '../../text/translate.ts';

interface StoreChoiceProps {
  role: Exclude<ResourceRole, 'store'>;
  stores: readonly PlakarStore[];
  chosen: string | null;
  onChoose: (name: string) => void;
}

/** The store that the commands name, from the known ones. */
export function StoreChoice({ role, stores, chosen, onChoose }: StoreChoiceProps) {
  if (stores.length === 0) {
    return (
      <Text size="xs" c="dimmed" maw="42ch">
        {t('plakarApps.storeUnknownHelp', {
          name: storePlaceholder,
        })}
      </Text>
    );
  }
  return (
    <Select
      size="xs"
      w={300}
      label={role === 'source' ? t('plakarApps.storeBackup') : t('plakarApps.storeRestore')}
      data={stores.map(({ name, appName }) => ({
        value: name,
        label: `@${name} · ${appName ?? t('plakarApps.storeOnComputer')}`,
      }))}
      value={chosen}
      onChange={(name) => {
        if (name !== null) onChoose(name);
      }}
      allowDeselect={false}
      searchable={stores.length > 8}
      nothingFoundMessage={t('plakarApps.storeSearchEmpty')}
    />
  );
}
