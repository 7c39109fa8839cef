import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { plakarCommands, storePlaceholder } from './plakar-commands.ts';
import type { ShellName } from '../../../shared/plakar-apps/rules/shell-words.ts';
import type { PlakarExport } from '../../../shared/plakar-apps/plakar-export.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { fieldLabel } from '../app-field-text.ts';
import { commandText } from '../plakar-export-text.ts';
import { t } from '../../text/translate.ts';
import { CodeBlock } from '../../kit/code-block.tsx';
import { HandedPart } from './handed-apps.tsx';
import { HandedModal } from './handed-modal.tsx';
import { StoreChoice } from './store-choice.tsx';
import styles from './copy-commands-modal.module.css';
import { listOf } from '../../text/lists.ts';

interface CopyCommandsModalProps {
  app: PlakarAppSummary;
  onClose: () => void;
}

/** Commands and configuration for using an app in Plakar, to copy into a file and a terminal. */
export function CopyCommandsModal({ app, onClose }: CopyCommandsModalProps) {
  return (
    <HandedModal title={t('plakarApps.copyCommands')} apps={[app]} onClose={onClose}>
      {(handed) => (
        <>
          <Configuration handed={handed} />
          <Commands app={app} handed={handed} />
        </>
      )}
    </HandedModal>
  );
}

interface PartProps {
  app: PlakarAppSummary;
  handed: PlakarExport;
}

function Configuration({ handed }: Pick<PartProps, 'handed'>) {
  const omittedFields = handed.entries.flatMap((entry) => entry.omittedFields);
  return (
    <HandedPart title={t('plakarApps.configuration')}>
      <Text c="dimmed" maw="75ch">
        {t('plakarApps.configurationHelp', {
          file: handed.fileName,
        })}
      </Text>
      <CodeBlock
        text={handed.document}
        label={t('plakarApps.configuration')}
        copyLabel={t('plakarApps.configurationCopy')}
      />
      {omittedFields.length > 0 && (
        <Text maw="75ch">
          {t('plakarApps.configurationOmittedHelp', {
            fields: listOf(omittedFields.map(fieldLabel)),
          })}
        </Text>
      )}
    </HandedPart>
  );
}

const isWindows = navigator.userAgent.includes('Windows');

function Commands({ app, handed }: PartProps) {
  const [shell, setShell] = useState<ShellName>(isWindows ? 'powershell' : 'posix');
  const [store, setStore] = useState<string | null>(handed.stores[0]?.name ?? null);
  const commands = plakarCommands({
    app,
    entry: handed.entries[0]?.entry ?? '',
    file: handed.fileName,
    store: store ?? storePlaceholder,
    shell,
  });
  return (
    <HandedPart title={t('plakarApps.commands')}>
      <Group gap="md" align="flex-end" justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('plakarApps.shell')}
          data={[
            { value: 'posix', label: t('plakarApps.shellPosix') },
            { value: 'powershell', label: t('plakarApps.shellPowershell') },
          ]}
          value={shell}
          onChange={(value) => setShell(value === 'powershell' ? 'powershell' : 'posix')}
        />
        {app.role !== 'store' && (
          <StoreChoice role={app.role} stores={handed.stores} chosen={store} onChoose={setStore} />
        )}
      </Group>
      <Stack gap="sm">
        {commands.map(({ purpose, text }) => (
          <div key={purpose} className={styles['handed-command']}>
            <Text size="xs" c="dimmed" maw="85ch">
              {commandText(purpose)}
            </Text>
            <CodeBlock
              text={text}
              label={commandText(purpose)}
              copyLabel={t('plakarApps.commandCopy')}
            />
          </div>
        ))}
      </Stack>
    </HandedPart>
  );
}
