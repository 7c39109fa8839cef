import { useState } from 'react';
import type { SnapshotLink } from '../../../shared/restore-points/snapshot-link.ts';
import { call } from '../../bridge/client.ts';
import { t } from '../../text/translate.ts';
import { offerUndo } from '../../kit/undo-notification.tsx';
import { notifyFailure } from '../../kit/notify-failure.ts';

/** A snapshot that the user decides about. */
export interface DecidedSnapshot extends Pick<SnapshotLink, 'projectId' | 'pointId'> {
  name: string;
}

/** An instance that a snapshot is linked to. */
export interface ChosenInstance {
  urn: string;
  name: string;
}

interface Done {
  message: string;
  undo: () => Promise<unknown>;
}

/** Links snapshots, refuses or hides them, or reverts that. Each function returns whether it succeeded. */
export function useLink(inventoryId: string) {
  const [isSaving, setIsSaving] = useState(false);

  async function run(work: () => Promise<unknown>, done: Done | null = null) {
    setIsSaving(true);
    try {
      await work();
      if (done) offerUndo(done.message, done.undo);
      return true;
    } catch (error) {
      notifyFailure(error);
      return false;
    } finally {
      setIsSaving(false);
    }
  }

  const undoLinks = (snapshots: readonly DecidedSnapshot[]) =>
    call('snapshotLink.undo', { inventoryId, snapshots: snapshots.map(keyOf) });
  const setHidden = (snapshot: DecidedSnapshot, isHidden: boolean) =>
    call('snapshotLink.hide', { inventoryId, snapshots: [keyOf(snapshot)], isHidden });

  return {
    isSaving,
    link: (snapshot: DecidedSnapshot, { urn, name }: ChosenInstance) =>
      run(() => call('snapshotLink.link', { inventoryId, links: [{ ...keyOf(snapshot), urn }] }), {
        message: t('restorePoints.linkDone', { snapshot: snapshot.name, instance: name }),
        undo: () => undoLinks([snapshot]),
      }),
    linkAll: (links: readonly { snapshot: DecidedSnapshot; urn: string }[]) =>
      run(
        () =>
          call('snapshotLink.link', {
            inventoryId,
            links: links.map(({ snapshot, urn }) => ({ ...keyOf(snapshot), urn })),
          }),
        {
          message: t('restorePoints.linkAllDone', { count: links.length }),
          undo: () => undoLinks(links.map(({ snapshot }) => snapshot)),
        },
      ),
    refuse: (snapshot: DecidedSnapshot, { urn, name }: ChosenInstance) =>
      run(() => call('snapshotLink.refuse', { inventoryId, ...keyOf(snapshot), urn }), {
        message: t('restorePoints.rejectLinkDone', { snapshot: snapshot.name, instance: name }),
        undo: () => undoLinks([snapshot]),
      }),
    hide: (snapshot: DecidedSnapshot) =>
      run(() => setHidden(snapshot, true), {
        message: t('restorePoints.hideDone', { snapshot: snapshot.name }),
        undo: () => setHidden(snapshot, false),
      }),
    show: (snapshot: DecidedSnapshot) =>
      run(() => setHidden(snapshot, false), {
        message: t('restorePoints.hideUndone', { snapshot: snapshot.name }),
        undo: () => setHidden(snapshot, true),
      }),
    undo: (snapshot: DecidedSnapshot) => run(() => undoLinks([snapshot])),
  };
}

function keyOf({ projectId, pointId }: DecidedSnapshot) {
  return { projectId, pointId };
}
