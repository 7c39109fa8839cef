import type { CoverageScope } from '../../../shared/coverage/coverage-scope.ts';
import type { ExportFormat, ExportRows } from '../../../shared/exports/export.ts';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { notifyNotWritten, notifyWritten } from './written-notice.tsx';

interface Order {
  format: ExportFormat;
  rows: ExportRows;
  filters: string;
}

/** Saves resources to a file and shows the result. Resolves to whether a file was written. */
export function useSaveResources() {
  const { mutateAsync, isPending } = useCommand('export.save');
  async function save(order: Order): Promise<boolean> {
    try {
      const file = await mutateAsync(order);
      if (file === null) return false;
      const { count, missing } = file;
      notifyWritten(
        file,
        t('exports.saveDone', { count }),
        missing === 0 ? null : t('exports.saveMissing', { count: missing }),
      );
      return true;
    } catch (error) {
      notifyNotWritten(error);
      return false;
    }
  }
  return { save, isPending };
}

/** Saves the coverage report and shows the result. */
export function useSaveReport() {
  const { mutateAsync, isPending } = useCommand('report.save');
  async function save(scope: CoverageScope): Promise<void> {
    try {
      const file = await mutateAsync({ scope });
      if (file !== null) notifyWritten(file, t('exports.reportSaveDone'), null);
    } catch (error) {
      notifyNotWritten(error);
    }
  }
  return { save, isPending };
}

/** Groups rows into runs of one inventory, as the export call expects. */
export function runsOf(rows: Iterable<{ inventoryId: string; urn: string }>): ExportRows {
  const runs: ExportRows = [];
  for (const { inventoryId, urn } of rows) {
    const last = runs.at(-1);
    if (last?.inventoryId === inventoryId) last.urns.push(urn);
    else runs.push({ inventoryId, urns: [urn] });
  }
  return runs;
}
