import { IconDownload } from '@tabler/icons-react';
import { t } from '../../text/translate.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { useSaveReport } from './use-saving.ts';

interface SaveReportButtonProps {
  /** The one that the report is about; null: all. */
  inventoryId: string | null;
}

/** Saves a report of the coverage that can be handed on. */
export function SaveReportButton({ inventoryId }: SaveReportButtonProps) {
  const report = useSaveReport();
  return (
    <BusyButton
      variant="default"
      loading={report.isPending}
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      onClick={() => void report.save(inventoryId)}
    >
      {t('exports.reportSave')}
    </BusyButton>
  );
}
