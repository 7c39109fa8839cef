import { Button, Group } from '@mantine/core';
import { hideNotification, notify } from './notify.ts';
import { failureTextOfKey, toFailure } from '../text/error-text.ts';
import { t } from '../text/translate.ts';

const undoMs = 15_000;

/** Shows what was done, with an Undo button. */
export function offerUndo(message: string, undo: () => Promise<unknown>) {
  const id = notify({
    autoClose: undoMs,
    recorded: message,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          flex="none"
          onClick={() => {
            hideNotification(id);
            undo().then(() => notify({ message: t('kit.undoDone') }), showFailure);
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
  notify({ color: 'orange', title, message: remedy, autoClose: false });
}
