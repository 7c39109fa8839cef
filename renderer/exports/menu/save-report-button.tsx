import { IconDownload } from '@tabler/icons-react';
import { t } from '../../text/translate.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { useSaveReport } from './use-saving.ts';

interface SaveReportButtonProps {
  /** The inventory in the report. null: all. */
  inventoryId: string | null;
}

/** Saves the coverage report. */
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
