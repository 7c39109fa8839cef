import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ExportPreview, ExportRows } from '../../../shared/exports/export.ts';
import { useCommand } from '../../bridge/commands.ts';
import { type Message, t } from '../../text/words.ts';
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

const titles: Record<PlakarFormat, Message> = {
  'plakar-csv': 'Export for a self-managed inventory',
  'inventory-entries': 'Export inventory entries',
};
const submitLabels: Record<PlakarFormat, Message> = {
  'plakar-csv': 'Save CSV',
  'inventory-entries': 'Save JSON',
};

/** What to know of a file for Plakar before it is saved. */
export function PlakarExportModal({ format, rows, filtersText, onClose }: PlakarExportModalProps) {
  const { mutate: ask, data: preview, error } = useCommand('export.preview');
  const { save, isPending } = useSaveResources();
  useEffect(() => ask({ rows }), [ask, rows]);

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
        title={t('The import replaces every resource of that inventory')}
      >
        {t(
          'Control Plane does not add the lines of this file: it removes what the self-managed inventory holds, and puts these resources in its place. Import into a new inventory if you are not sure.',
        )}
      </Alert>
      <Text maw="75ch">
        {t(
          'The file has the class, name, URN and hosts of each resource. It has no column for subclasses and tags.',
        )}
      </Text>
    </>
  );
}

function EntriesWords() {
  return (
    <>
      <Text maw="75ch">
        {t(
          'A JSON array with the fields that Plakar’s inventory plugins give. Plakar documents no file of them: their names are those of its source code.',
        )}
      </Text>
      <Text maw="75ch">
        {t(
          'Details holds all that OVHcloud tells of a resource, without the passwords in it. Keep the file as you would keep a plan of the account: it names addresses and users.',
        )}
      </Text>
    </>
  );
}

function Remarks({ format, preview }: { format: PlakarFormat; preview: ExportPreview }) {
  const { count, withoutEndpoint, withSubclass, renamed } = preview;
  const isCsv = format === 'plakar-csv';
  return (
    <List size="sm" aria-label={t('What the file will hold')}>
      <List.Item>
        {t('{count, plural, one {# resource} other {# resources}} in all', { count })}
      </List.Item>
      {isCsv && withSubclass > 0 && (
        <List.Item>
          {t(
            '{count, plural, one {# has a subclass, such as S3. Choose it} other {# have a subclass, such as S3. Choose it for each}} in Control Plane after the import, or no integration fits.',
            { count: withSubclass },
          )}
        </List.Item>
      )}
      {withoutEndpoint > 0 && (
        <List.Item>
          {t(
            '{count, plural, one {# has} other {# have}} no host that an app could reach. Volumes never have one.',
            { count: withoutEndpoint },
          )}
        </List.Item>
      )}
      {isCsv && renamed > 0 && (
        <List.Item>
          {t(
            '{count, plural, one {# name changes} other {# names change}}: the format cannot hold semicolons, quotes and line breaks, and an apostrophe keeps a spreadsheet from running a name as a formula.',
            { count: renamed },
          )}
        </List.Item>
      )}
    </List>
  );
}
