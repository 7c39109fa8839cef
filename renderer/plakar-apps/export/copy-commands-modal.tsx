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
import { ExportSection } from './exported-apps.tsx';
import { PlakarExportModal } from './plakar-export-modal.tsx';
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
    <PlakarExportModal title={t('plakarApps.copyCommands')} apps={[app]} onClose={onClose}>
      {(plakarExport) => (
        <>
          <Configuration plakarExport={plakarExport} />
          <Commands app={app} plakarExport={plakarExport} />
        </>
      )}
    </PlakarExportModal>
  );
}

interface PartProps {
  app: PlakarAppSummary;
  plakarExport: PlakarExport;
}

function Configuration({ plakarExport }: Pick<PartProps, 'plakarExport'>) {
  const omittedFields = plakarExport.entries.flatMap((entry) => entry.omittedFields);
  return (
    <ExportSection title={t('plakarApps.configuration')}>
      <Text c="dimmed" maw="75ch">
        {t('plakarApps.configurationHelp', {
          file: plakarExport.fileName,
        })}
      </Text>
      <CodeBlock
        text={plakarExport.document}
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
    </ExportSection>
  );
}

const isWindows = navigator.userAgent.includes('Windows');

function Commands({ app, plakarExport }: PartProps) {
  const [shell, setShell] = useState<ShellName>(isWindows ? 'powershell' : 'posix');
  const [store, setStore] = useState<string | null>(plakarExport.stores[0]?.name ?? null);
  const commands = plakarCommands({
    app,
    entry: plakarExport.entries[0]?.entry ?? '',
    file: plakarExport.fileName,
    store: store ?? storePlaceholder,
    shell,
  });
  return (
    <ExportSection title={t('plakarApps.commands')}>
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
          <StoreChoice
            role={app.role}
            stores={plakarExport.stores}
            chosen={store}
            onChoose={setStore}
          />
        )}
      </Group>
      <Stack gap="sm">
        {commands.map(({ purpose, text }) => (
          <div key={purpose} className={styles['export-command']}>
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
    </ExportSection>
  );
}
