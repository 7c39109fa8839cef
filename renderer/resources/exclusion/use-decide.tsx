import { useState } from 'react';
import { notify } from '../../kit/notify.ts';
import { call } from '../../bridge/client.ts';
import { offerUndo } from '../../kit/undo-notification.tsx';
import { notifyFailure } from '../../kit/notify-failure.ts';
import { t } from '../../text/translate.ts';

/** Above this number, the user should notice what was done. */
const manyResources = 100;

/** Resources of one inventory. */
export interface ChosenResources {
  inventoryId: string;
  urns: string[];
}

/** Excludes resources from coverage or includes them again, and offers Undo. All such changes use this hook. */
export function useDecide() {
  const [isDeciding, setIsDeciding] = useState(false);

  /** Returns whether anything changed. */
  async function decide(
    resources: readonly ChosenResources[],
    excluded: boolean,
  ): Promise<boolean> {
    setIsDeciding(true);
    try {
      const answer = await call('exclusion.decide', { resources: [...resources], excluded });
      showDone(answer, excluded);
      return answer.changedCount > 0;
    } catch (error) {
      notifyFailure(error);
      return false;
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
    notify({
      message: excluded ? t('resources.alreadyExcluded') : t('resources.alreadyIncluded'),
    });
    return;
  }
  const message = excluded
    ? t('resources.excludeDone', { count })
    : t('resources.includeDone', { count });
  offerUndo(message, () => call('exclusion.undo', { undoId }), {
    isLasting: count > manyResources,
  });
}
