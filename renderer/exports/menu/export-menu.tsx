import { Menu, Text } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { allInventories } from '../../../shared/coverage/coverage-scope.ts';
import type { ExportRows } from '../../../shared/exports/export.ts';
import { t } from '../../text/translate.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { PlakarExportModal, type PlakarFormat } from './plakar-export-modal.tsx';
import { useSaveReport, useSaveResources } from './use-saving.ts';

interface ExportMenuProps {
  /** Rows in table order. A function, because there can be 100,000. */
  rows: () => ExportRows;
  count: number;
  /** The table's filters as text; empty: no filters. */
  filtersText: string;
}

/** Saves the table's rows to a file, or the coverage report. */
export function ExportMenu({ rows, count, filtersText }: ExportMenuProps) {
  const [asked, setAsked] = useState<{ format: PlakarFormat; rows: ExportRows } | null>(null);
  const resources = useSaveResources();
  const report = useSaveReport();
  const saveNow = (format: PlainFormat) =>
    void resources.save({ format, rows: rows(), filters: filtersText });
  const ask = (format: PlakarFormat) => setAsked({ format, rows: rows() });

  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <BusyButton
            variant="subtle"
            color="gray"
            size="compact-sm"
            loading={resources.isPending || report.isPending}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          >
            {t('exports.export')}
          </BusyButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {t('exports.tableResources', {
              count,
            })}
          </Menu.Label>
          <ResourceEntries disabled={count === 0} onSave={saveNow} onAsk={ask} />
          <Menu.Divider />
          <Entry
            title={t('exports.report')}
            note={t('exports.reportHelp')}
            disabled={false}
            onClick={() => void report.save(allInventories)}
          />
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <PlakarExportModal {...asked} filtersText={filtersText} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

type PlainFormat = 'excel-csv' | 'csv' | 'json';

interface ResourceEntriesProps {
  disabled: boolean;
  onSave: (format: PlainFormat) => void;
  /** Called for formats that need a dialog first. */
  onAsk: (format: PlakarFormat) => void;
}

function ResourceEntries({ disabled, onSave, onAsk }: ResourceEntriesProps) {
  return (
    <>
      <Entry
        title={t('exports.excelCsv')}
        note={t('exports.excelCsvHelp')}
        disabled={disabled}
        onClick={() => onSave('excel-csv')}
      />
      <Entry
        title={t('exports.csv')}
        note={t('exports.csvHelp')}
        disabled={disabled}
        onClick={() => onSave('csv')}
      />
      <Entry
        title={t('exports.json')}
        note={t('exports.jsonHelp')}
        disabled={disabled}
        onClick={() => onSave('json')}
      />
      <Menu.Divider />
      <Menu.Label>{t('exports.plakar')}</Menu.Label>
      <Entry
        title={t('exports.selfManaged')}
        note={t('exports.selfManagedHelp')}
        disabled={disabled}
        onClick={() => onAsk('plakar-csv')}
      />
      <Entry
        title={t('exports.entries')}
        note={t('exports.entriesHelp')}
        disabled={disabled}
        onClick={() => onAsk('inventory-entries')}
      />
    </>
  );
}

interface EntryProps {
  title: string;
  note: string;
  disabled: boolean;
  onClick: () => void;
}

function Entry({ title, note, disabled, onClick }: EntryProps) {
  return (
    <Menu.Item disabled={disabled} onClick={onClick}>
      {title}
      <Text size="xs" c="dimmed">
        {note}
      </Text>
    </Menu.Item>
  );
}
