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
import { HandedPart } from './handed-apps.tsx';
import { HandedModal } from './handed-modal.tsx';
import { listOf } from '../../text/lists.ts';

interface ExportToPlakarModalProps {
  /** All have the same role. */
  apps: readonly PlakarAppSummary[];
  onClose: () => void;
}

/** A `plakar` command, ready to run. */
export function ExportToPlakarModal({ apps, onClose }: ExportToPlakarModalProps) {
  return (
    <HandedModal title={t('plakarApps.export')} apps={apps} onClose={onClose}>
      {(handed) => <Exporting handed={handed} />}
    </HandedModal>
  );
}

function Exporting({ handed }: { handed: PlakarExport }) {
  const [isWhole, setIsWhole] = useState(false);
  const omittedFields = [...new Set(handed.entries.flatMap((entry) => entry.omittedFields))];
  return (
    <>
      <HandedPart title={t('plakarApps.exportTitle')}>
        <CodeBlock
          text={isWhole ? withDots(handed.document, omittedFields) : handed.document}
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
      </HandedPart>
      <SaveFile handed={handed} isWhole={isWhole} />
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
  handed: PlakarExport;
  isWhole: boolean;
}

function SaveFile({ handed, isWhole }: SaveFileProps) {
  const save = useCommand('plakarExport.save');
  const unlockFirst = useUnlockFirst();

  const appIds = handed.entries.map(({ appId }) => appId);
  const start = () => save.mutate({ appIds, isWhole });

  return (
    <HandedPart title={t('plakarApps.exportFileTitle')}>
      <Text c="dimmed" maw="75ch">
        {t('plakarApps.exportFileHelp', {
          role: handed.role,
          file: handed.fileName,
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
    </HandedPart>
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
