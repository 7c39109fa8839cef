import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { call } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.ts';
import { notifyFailure } from '../kit/notify-failure.ts';
import { offerUndo } from '../kit/undo-notification.tsx';
import { t } from '../text/translate.ts';

/** Removes an app and offers Undo. */
export function useRemoveApp({ id, name }: PlakarAppSummary) {
  const { mutateAsync } = useCommand('plakarApp.delete');

  return function remove() {
    // Main announces the removal before it answers: the app's row may be unmounted by then.
    mutateAsync({ appId: id }).then(
      ({ undoId }) =>
        offerUndo(t('plakarApps.removeDone', { name }), () =>
          call('plakarApp.restore', { undoId }),
        ),
      notifyFailure,
    );
  };
}

/** Main forgets a removed app when the program quits; with it, perhaps, the only copy of a store's passphrase. */
export function losesPassphrase({ role, sources, credentials }: PlakarAppSummary): boolean {
  const isStored = sources['passphrase']?.kind === 'vault' && credentials.state !== 'absent';
  return role === 'store' && isStored;
}
