import { useState } from 'react';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { call } from '../../bridge/client.ts';
import { t } from '../../text/translate.ts';
import { offerUndo, showFailure } from '../../kit/undo-notification.tsx';

interface Instance {
  urn: string;
  name: string;
}

/** Links a snapshot to an instance, refuses one, or reverts that. Each function returns whether it succeeded. */
export function useLink(inventoryId: string, point: RestorePoint) {
  const [isSaving, setIsSaving] = useState(false);
  const snapshot = { inventoryId, projectId: point.projectId, pointId: point.id };
  const undo = () => call('snapshotLink.undo', snapshot);

  async function run(work: () => Promise<unknown>, done: string, canUndo: boolean) {
    setIsSaving(true);
    try {
      await work();
      if (canUndo) offerUndo(done, undo);
      return true;
    } catch (error) {
      showFailure(error);
      return false;
    } finally {
      setIsSaving(false);
    }
  }

  return {
    isSaving,
    link: ({ urn, name }: Instance) =>
      run(
        () => call('snapshotLink.link', { ...snapshot, urn }),
        t('restorePoints.linkDone', { snapshot: point.name, instance: name }),
        true,
      ),
    refuse: ({ urn, name }: Instance) =>
      run(
        () => call('snapshotLink.refuse', { ...snapshot, urn }),
        t('restorePoints.rejectLinkDone', {
          snapshot: point.name,
          instance: name,
        }),
        true,
      ),
    undo: () => run(undo, '', false),
  };
}
