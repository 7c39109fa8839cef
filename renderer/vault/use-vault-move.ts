import { notify } from '../kit/notify.ts';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import { modeLabel } from './vault-text.ts';
import { useSecretCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';

/** Changes the vault mode, and confirms it. Main asks first; if the user declines, nothing changes. */
export function useVaultMove() {
  const move = useSecretCommand('vault.move');
  async function run(request: CallRequest<'vault.move'>): Promise<void> {
    const { mode, unreadableCount } = await move.run(request);
    if (mode !== request.to) return;
    const message = t(unreadableCount > 0 ? 'vault.modeChangedUnreadable' : 'vault.modeChanged', {
      mode: modeLabel(mode),
    });
    notify({ color: 'green', message });
  }
  return { run, isPending: move.isPending };
}
