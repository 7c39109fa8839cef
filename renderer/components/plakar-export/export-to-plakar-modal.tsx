import './plakar-export.css';
import { Anchor, Button, Group, Loader, Modal, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { WrittenFile } from '../../../shared/model/export.ts';
import type { PlakarExport } from '../../../shared/model/plakar-export.ts';
import type { ResourceAppSummary } from '../../../shared/model/resource-app.ts';
import { fieldLabel } from '../../format/app-text.ts';
import { toFailure } from '../../format/error-text.ts';
import { usePlakarExport } from '../../ipc/plakar-export-queries.ts';
import { useCommand } from '../../ipc/queries.ts';
import { t } from '../../words/words.ts';
import { BusyButton } from '../busy-button.tsx';
import { FailureAlert } from '../failure-alert.tsx';
import { useReturnFocus } from '../use-return-focus.ts';
import { useUnlockFirst } from '../vault/use-unlock-first.ts';
import { AddToPlakar } from './add-to-plakar.tsx';
import { CodeBlock } from './code-block.tsx';
import { DoneAlert, DoneLine } from './done-alert.tsx';
import { HandedApp, HandedPart } from './handed-app.tsx';

interface ExportToPlakarModalProps {
  app: ResourceAppSummary;
  onClose: () => void;
}

/** Hands an app to plakar: by a file, or by the plakar on this computer. */
export function ExportToPlakarModal({ app, onClose }: ExportToPlakarModalProps) {
  const { data, error, refetch } = usePlakarExport([app.id]);
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Export to plakar')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack gap="md">
        <HandedApp app={app} />
        {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader size="sm" aria-label={t('Loading…')} />}
        {data && <Exporting app={app} handed={data} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('Close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Exporting({ app, handed }: { app: ResourceAppSummary; handed: PlakarExport }) {
  const [isWhole, setIsWhole] = useState(false);
  const leftOut = handed.entries.flatMap((entry) => entry.leftOut);
  return (
    <>
      <HandedPart title={t('What is exported')}>
        <CodeBlock
          text={handed.document}
          label={t('Configuration')}
          copyLabel={t('Copy configuration')}
        />
        {leftOut.length > 0 && (
          <Switch
            mt={4}
            label={t('With secrets: {fields}', { fields: leftOut.map(fieldLabel).join(', ') })}
            description={t(
              'They are written in plain text, and never shown here. Without them, plakar cannot use the app until you add them.',
            )}
            checked={isWhole}
            onChange={(event) => setIsWhole(event.currentTarget.checked)}
          />
        )}
      </HandedPart>
      <SaveFile app={app} isWhole={isWhole} fileName={handed.fileName} />
      <AddToPlakar handed={handed} isWhole={isWhole} />
    </>
  );
}

interface SaveFileProps {
  app: ResourceAppSummary;
  isWhole: boolean;
  fileName: string;
}

function SaveFile({ app, isWhole, fileName }: SaveFileProps) {
  const save = useCommand('plakarexport.save');
  const unlockFirst = useUnlockFirst();

  const start = () => save.mutate({ appIds: [app.id], isWhole });

  return (
    <HandedPart title={t('To a file')}>
      <Text c="dimmed" maw="75ch">
        {t(
          'For plakar on any computer: import it there with “plakar {role} import -config {file}”.',
          {
            role: app.role,
            file: fileName,
          },
        )}
      </Text>
      <Group>
        <BusyButton variant="default" loading={save.isPending} onClick={start}>
          {t('Save file…')}
        </BusyButton>
      </Group>
      <div aria-live="polite">
        {save.data && <Saved file={save.data} isWhole={save.variables.isWhole} />}
      </div>
      {save.error && (
        <FailureAlert
          error={save.error}
          action={
            toFailure(save.error).code === 'vault.locked' && (
              <Button size="xs" variant="default" onClick={() => unlockFirst(start)}>
                {t('Unlock')}
              </Button>
            )
          }
        />
      )}
    </HandedPart>
  );
}

function Saved({ file, isWhole }: { file: WrittenFile; isWhole: boolean }) {
  const reveal = useCommand('export.reveal');
  return (
    <DoneAlert title={t('The configuration was saved.')} isRemark={isWhole}>
      {isWhole && (
        <DoneLine>{t('It holds secrets in plain text. Delete it once it is imported.')}</DoneLine>
      )}
      <DoneLine>
        <span dir="auto">{file.path}</span>
      </DoneLine>
      <Anchor
        component="button"
        type="button"
        size="sm"
        onClick={() => reveal.mutate({ exportId: file.exportId })}
      >
        {t('Show in folder')}
      </Anchor>
    </DoneAlert>
  );
}
