import { Button, Group } from '@mantine/core';
import { hideNotification, notify } from './notify.ts';
import { notifyFailure } from './notify-failure.ts';
import { t } from '../text/translate.ts';
import { rememberChange, takeChange, undoTaken } from './undo-stack.ts';

const undoMs = 15_000;

interface UndoOptions {
  /** For a change of so much that its notification must not pass unnoticed: it stays until dismissed. */
  isLasting?: boolean;
}

/** Shows what was done, with an Undo button. Ctrl+Z and the menu can undo it too, also later. */
export function offerUndo(
  message: string,
  undo: () => Promise<unknown>,
  { isLasting = false }: UndoOptions = {},
) {
  const id: string = notify({
    autoClose: isLasting ? false : undoMs,
    recorded: message,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button variant="subtle" size="compact-sm" flex="none" onClick={() => undoChange(id)}>
          {t('common.undo')}
        </Button>
      </Group>
    ),
  });
  rememberChange({ id, done: message, undo });
}

/** Undoes the newest change. */
export function undoNewest(): void {
  undoChange();
}

function undoChange(id?: string): void {
  const change = takeChange(id);
  if (change === null) {
    notify({ message: t('kit.undoNone') });
    return;
  }
  hideNotification(change.id);
  undoTaken(change).then(
    () => notify({ message: t('kit.undone', { what: change.done }) }),
    notifyFailure,
  );
}
