import { Anchor, Button, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { WrittenFile } from '../../../shared/exports/export.ts';
import type { PlakarExport } from '../../../shared/plakar-apps/plakar-export.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { fieldLabel } from '../app-field-text.ts';
import { toFailure } from '../../text/error-text.ts';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { CodeBlock } from '../../kit/code-block.tsx';
import { DoneAlert, DoneLine } from './done-alert.tsx';
import { ExportSection } from './exported-apps.tsx';
import { PlakarExportModal } from './plakar-export-modal.tsx';
import { listOf } from '../../text/lists.ts';

interface ExportToPlakarModalProps {
  /** All have the same role. */
  apps: readonly PlakarAppSummary[];
  onClose: () => void;
}

/** A `plakar` command, ready to run. */
export function ExportToPlakarModal({ apps, onClose }: ExportToPlakarModalProps) {
  return (
    <PlakarExportModal title={t('plakarApps.export')} apps={apps} onClose={onClose}>
      {(plakarExport) => <Exporting plakarExport={plakarExport} />}
    </PlakarExportModal>
  );
}

function Exporting({ plakarExport }: { plakarExport: PlakarExport }) {
  const [isWhole, setIsWhole] = useState(false);
  const omittedFields = [...new Set(plakarExport.entries.flatMap((entry) => entry.omittedFields))];
  return (
    <>
      <ExportSection title={t('plakarApps.exportTitle')}>
        <CodeBlock
          text={isWhole ? withDots(plakarExport.document, omittedFields) : plakarExport.document}
          label={t('plakarApps.configuration')}
          copyLabel={isWhole ? null : t('plakarApps.configurationCopy')}
        />
        {omittedFields.length > 0 && (
          <Switch
            mt={4}
            label={t('plakarApps.exportSecrets', {
              fields: listOf(omittedFields.map(fieldLabel)),
            })}
            description={t('plakarApps.exportSecretsHelp')}
            checked={isWhole}
            onChange={(event) => setIsWhole(event.currentTarget.checked)}
          />
        )}
      </ExportSection>
      <SaveFile plakarExport={plakarExport} isWhole={isWhole} />
    </>
  );
}

/** Replaces the comments about excluded secrets by dots in the preview; the secrets stay in main. */
function withDots(document: string, omittedFields: readonly string[]): string {
  return omittedFields.reduce(
    (text, key) => text.replaceAll(`\n  #${key}: ""\n`, `\n  ${key}: "••••••••"\n`),
    document,
  );
}

interface SaveFileProps {
  plakarExport: PlakarExport;
  isWhole: boolean;
}

function SaveFile({ plakarExport, isWhole }: SaveFileProps) {
  const save = useCommand('plakarExport.save');
  const unlockFirst = useUnlockFirst();

  const appIds = plakarExport.entries.map(({ appId }) => appId);
  const start = () => save.mutate({ appIds, isWhole });

  return (
    <ExportSection title={t('plakarApps.exportFileTitle')}>
      <Text c="dimmed" maw="75ch">
        {t('plakarApps.exportFileHelp', {
          role: plakarExport.role,
          file: plakarExport.fileName,
        })}
      </Text>
      <Group>
        <BusyButton variant="default" loading={save.isPending} onClick={start}>
          {t('plakarApps.exportFileSave')}
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
                {t('common.unlock')}
              </Button>
            )
          }
        />
      )}
    </ExportSection>
  );
}

function Saved({ file, isWhole }: { file: WrittenFile; isWhole: boolean }) {
  const reveal = useCommand('export.reveal');
  return (
    <DoneAlert title={t('plakarApps.exportDone')} isRemark={isWhole}>
      {isWhole && <DoneLine>{t('plakarApps.exportDoneSecretsHelp')}</DoneLine>}
      <DoneLine>
        <span dir="auto">{file.path}</span>
      </DoneLine>
      <Anchor
        component="button"
        type="button"
        size="sm"
        onClick={() => reveal.mutate({ exportId: file.exportId })}
      >
        {t('common.showInFolder')}
      </Anchor>
    </DoneAlert>
  );
}
