import { useEffect, useState } from 'react';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/words.ts';

/** The checkbox as it is saved, as the user left it, and the way from one to the other. */
export function useExclusion(
  { inventoryId, resource, excluded }: ResourceDetails,
  draft: boolean | null,
  onDraft: (draft: boolean | null) => void,
) {
  const { mutate, reset, isPending, isSuccess, error } = useCommand('exclusion.decide');
  const [note, setNote] = useState('');
  const isExcluded = draft ?? excluded;
  const isChanged = isExcluded !== excluded;

  // Saved, or chosen back: a later change from elsewhere is then no change of the user's.
  const isSettled = draft === excluded;
  useEffect(() => {
    if (isSettled) onDraft(null);
  }, [isSettled, onDraft]);

  function choose(next: boolean | null) {
    setNote('');
    reset();
    onDraft(next);
  }

  function save() {
    if (!isChanged) {
      setNote(t('Nothing has changed.'));
      return;
    }
    setNote('');
    mutate(
      { resources: [{ inventoryId, urns: [resource.urn] }], excluded: isExcluded },
      {
        onSuccess: () =>
          setNote(
            isExcluded
              ? t('Saved. It is left out of backup coverage.')
              : t('Saved. It counts in backup coverage again.'),
          ),
      },
    );
  }

  return {
    isExcluded,
    canDiscard: isChanged && !isPending && !isSuccess,
    isSaving: isPending,
    error,
    note,
    choose,
    discard: () => choose(null),
    save,
  };
}
