import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ExportPreview, ExportRows } from '../../../shared/exports/export.ts';
import { useCommand } from '../../bridge/commands.ts';
import { type TextId, t } from '../../text/translate.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useSaveResources } from './use-saving.ts';

export type PlakarFormat = 'plakar-csv' | 'inventory-entries';

interface PlakarExportModalProps {
  format: PlakarFormat;
  rows: ExportRows;
  filtersText: string;
  onClose: () => void;
}

const titles: Record<PlakarFormat, TextId> = {
  'plakar-csv': 'exports.selfManagedTitle',
  'inventory-entries': 'exports.entriesTitle',
};
const submitLabels: Record<PlakarFormat, TextId> = {
  'plakar-csv': 'exports.selfManagedSave',
  'inventory-entries': 'exports.entriesSave',
};

/** Explains a file for Plakar before it is saved. */
export function PlakarExportModal({ format, rows, filtersText, onClose }: PlakarExportModalProps) {
  const { mutate: ask, data: preview, error } = useCommand('export.preview');
  const { save, isPending } = useSaveResources();
  useEffect(() => ask({ format, rows }), [ask, format, rows]);

  async function submit() {
    if (await save({ format, rows, filters: filtersText })) onClose();
  }

  return (
    <FormModal
      title={t(titles[format])}
      submitLabel={t(submitLabels[format])}
      isSubmitting={isPending}
      isDirty={false}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {format === 'plakar-csv' ? <CsvWords /> : <EntriesWords />}
      {error && <FailureAlert error={error} />}
      {preview && <Remarks format={format} preview={preview} />}
    </FormModal>
  );
}

function CsvWords() {
  return (
    <>
      <Alert
        color="orange"
        icon={<IconAlertTriangle aria-hidden="true" />}
        title={t('exports.selfManagedReplaceTitle')}
      >
        {t('exports.selfManagedReplaceHelp')}
      </Alert>
      <Text maw="75ch">{t('exports.selfManagedContents')}</Text>
    </>
  );
}

function EntriesWords() {
  return (
    <>
      <Text maw="75ch">{t('exports.entriesContents')}</Text>
      <Text maw="75ch">{t('exports.entriesDetailsHelp')}</Text>
    </>
  );
}

function Remarks({ format, preview }: { format: PlakarFormat; preview: ExportPreview }) {
  const { count, withoutEndpoint, withSubclass, renamed, excluded } = preview;
  const isCsv = format === 'plakar-csv';
  return (
    <List size="sm" aria-label={t('exports.contentsTitle')}>
      <List.Item>{t('exports.contentsTotal', { count })}</List.Item>
      {excluded > 0 && <List.Item>{t('exports.contentsExcluded', { count: excluded })}</List.Item>}
      {isCsv && withSubclass > 0 && (
        <List.Item>{t('exports.contentsSubclass', { count: withSubclass })}</List.Item>
      )}
      {withoutEndpoint > 0 && (
        <List.Item>{t('exports.contentsNoHost', { count: withoutEndpoint })}</List.Item>
      )}
      {isCsv && renamed > 0 && (
        <List.Item>{t('exports.contentsRenamed', { count: renamed })}</List.Item>
      )}
    </List>
  );
}
