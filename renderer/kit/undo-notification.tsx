import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { failureTextOfKey, toFailure } from '../text/error-text.ts';
import { t } from '../text/translate.ts';

const undoMs = 15_000;

/** Shows what was done, with an Undo button. */
export function offerUndo(message: string, undo: () => Promise<unknown>) {
  const id = notifications.show({
    autoClose: undoMs,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo().then(() => notifications.show({ message: t('kit.undoDone') }), showFailure);
          }}
        >
          {t('common.undo')}
        </Button>
      </Group>
    ),
  });
}

export function showFailure(error: unknown) {
  const { title, remedy } = failureTextOfKey(toFailure(error));
  notifications.show({ color: 'orange', title, message: remedy, autoClose: false });
}
