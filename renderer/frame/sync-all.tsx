import { notifications } from '@mantine/notifications';
import { failureText, toFailure } from '../text/error-text.ts';
import { useCommand } from '../bridge/commands.ts';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { useUnlockFirst } from '../vault/use-unlock-first.ts';

/** Syncs all inventories when the menu asks for it; a vault that is locked is opened first. */
export function SyncAll() {
  const start = useCommand('sync.startAll');
  const unlockFirst = useUnlockFirst();
  useRequestedAction('syncAll', () =>
    unlockFirst(() =>
      start.mutate(undefined, {
        onError: (error) => {
          const { title, remedy } = failureText(toFailure(error));
          notifications.show({ color: 'orange', title, message: remedy });
        },
      }),
    ),
  );
  return null;
}
