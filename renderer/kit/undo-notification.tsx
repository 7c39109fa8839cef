import { Button, Group } from '@mantine/core';
import { hideNotification, notify } from './notify.ts';
import { notifyFailure } from './notify-failure.ts';
import { failureTextOfKey, toFailure } from '../text/error-text.ts';
import { t } from '../text/translate.ts';
import {
  rememberChange,
  returnChange,
  takeChange,
  type UndoableChange,
  undoTaken,
} from './undo-stack.ts';

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
  void undoTaken(change).then(
    () => notify({ message: t('kit.undone', { what: change.done }) }),
    (error: unknown) => {
      if (isFinal(error)) notifyFailure(error);
      else offerRetry(change, error);
    },
  );
}

/** Whether what is to be undone is gone, so that trying again would not help. */
function isFinal(error: unknown): boolean {
  return /\.not(Found|Undoable)$/.test(toFailure(error).code);
}

/** The change can still be undone, once what prevented it is over: it stays until the user retries or gives up. */
function offerRetry(change: UndoableChange, error: unknown): void {
  const { title, remedy } = failureTextOfKey(toFailure(error));
  const what = t('kit.undoFailed', { what: change.done });
  const id: string = notify({
    color: 'orange',
    title: what,
    autoClose: false,
    withCloseButton: false,
    recorded: `${title} ${remedy}`,
    message: (
      <>
        <span>{title}</span> {remedy}
        <Group gap="sm" mt={6}>
          <Button variant="default" size="compact-sm" onClick={() => undoChange(id)}>
            {t('kit.tryAgain')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={giveUp}>
            {t('kit.undoGiveUp')}
          </Button>
        </Group>
      </>
    ),
  });
  returnChange({ ...change, id });

  function giveUp() {
    takeChange(id);
    hideNotification(id);
  }
}
