import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { failureTextOfKey, toFailure } from '../../text/error-text.ts';
import { call } from '../../bridge/client.ts';
import { t } from '../../text/words.ts';

/** Resources of one inventory. */
export interface ChosenResources {
  inventoryId: string;
  urns: string[];
}

const undoMs = 15_000;

/** Takes resources out of coverage or back into it, and offers to undo it. */
export function useDecide() {
  const [isDeciding, setIsDeciding] = useState(false);

  async function decide(resources: readonly ChosenResources[], excluded: boolean) {
    setIsDeciding(true);
    try {
      const answer = await call('exclusion.decide', { resources: [...resources], excluded });
      showDone(answer, excluded);
    } catch (error) {
      showFailure(error);
    } finally {
      setIsDeciding(false);
    }
  }

  return { decide, isDeciding };
}

function showDone(
  { undoId, changedCount: count }: { undoId: string; changedCount: number },
  excluded: boolean,
) {
  if (count === 0) {
    notifications.show({
      message: excluded ? t('They were excluded already.') : t('They were counted already.'),
    });
    return;
  }
  const message = excluded
    ? t('{count, plural, one {# resource} other {# resources}} excluded from coverage.', { count })
    : t('{count, plural, one {# resource} other {# resources}} included in coverage.', { count });
  offerUndo(message, () => call('exclusion.undo', { undoId }));
}

/** Tells what was done, with a button that takes it back. */
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
            undo().then(() => notifications.show({ message: t('Undone.') }), showFailure);
          }}
        >
          {t('Undo')}
        </Button>
      </Group>
    ),
  });
}

export function showFailure(error: unknown) {
  const { title, remedy } = failureTextOfKey(toFailure(error));
  notifications.show({ color: 'orange', title, message: remedy, autoClose: false });
}
