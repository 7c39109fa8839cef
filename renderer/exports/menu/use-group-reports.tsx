import { useIsMutating } from '@tanstack/react-query';
import { useCommand } from '../../bridge/commands.ts';
import {
  notifyGroupReports,
  notifyGroupReportsProgress,
  hideGroupReportsProgress,
} from './group-reports-notice.tsx';
import { notifyNotWritten } from './written-notice.tsx';

const channel = 'report.saveByGroup';

/** Saves one report per group; shows the progress and the result, also when another screen is shown by then. */
export function useSaveGroupReports() {
  const { mutateAsync } = useCommand(channel);
  const isRunning = useIsMutating({ mutationKey: [channel] }) > 0;
  async function save(): Promise<void> {
    const stopListening = window.bridge.on('report.progressed', notifyGroupReportsProgress);
    try {
      const result = await mutateAsync(undefined);
      if (result !== null) notifyGroupReports(result);
    } catch (error) {
      notifyNotWritten(error);
    } finally {
      stopListening();
      hideGroupReportsProgress();
    }
  }
  return { save, isRunning };
}
