import { allInventories } from '../../../shared/coverage/coverage-scope.ts';
import { useCommand } from '../../bridge/commands.ts';
import { useIsDemo } from '../../demo/queries.ts';
import { useSaveReport } from '../../exports/menu/use-saving.ts';
import { useInventories } from '../../inventories/queries.ts';
import { notifyFailure } from '../../kit/notify-failure.ts';
import { requestPage } from '../../navigation/requested-pages.ts';
import { useVaultStatus } from '../../vault/queries.ts';
import { requestUnlock } from '../../vault/unlock-request.ts';
import type { AppFacts, AppTools } from '../app-actions.ts';

/** What the actions of the program as a whole need. */
export function useAppTools(): { facts: AppFacts; tools: AppTools } {
  const inventories = useInventories().data ?? [];
  const vault = useVaultStatus().data;
  const isDemo = useIsDemo();
  const report = useSaveReport();
  const lock = useCommand('vault.lock');
  const leave = useCommand('demo.leave');
  return {
    facts: {
      hasInventories: inventories.length > 0,
      isDemo,
      isVaultLocked: vault?.mode === 'passphrase' ? vault.isLocked : null,
    },
    tools: {
      request: requestPage,
      saveReport: () => void report.save(allInventories),
      lockVault: () => lock.mutate(undefined, { onError: notifyFailure }),
      unlockVault: () => requestUnlock(),
      leaveDemo: () => leave.mutate(undefined, { onError: notifyFailure }),
    },
  };
}
