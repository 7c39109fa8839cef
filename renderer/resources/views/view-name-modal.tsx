import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ResourceView } from '../../../shared/resources/resource-view.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useViewCommand } from '../queries.ts';
import { t } from '../../text/translate.ts';

interface ViewNameModalProps {
  /** A view to rename, or an unnamed one to save. */
  view: ResourceView | Omit<ResourceView, 'id' | 'name'>;
  /** Names of the other views. */
  names: readonly string[];
  onClose: () => void;
  onSaved: (viewId: string) => void;
}

export function ViewNameModal({ view, names, onClose, onSaved }: ViewNameModalProps) {
  const known = 'id' in view ? view : null;
  const [name, setName] = useState(known?.name ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const add = useViewCommand('view.add');
  const update = useViewCommand('view.update');

  function submit() {
    const wanted = name.trim();
    if (wanted === '') return setProblem(t('resources.viewNameMissing'));
    if (names.includes(wanted)) return setProblem(t('resources.viewNameTaken'));
    const saving = known
      ? update.mutateAsync({ ...known, name: wanted })
      : add.mutateAsync({ ...view, name: wanted });
    return void saving.then(
      ({ views }) => {
        onSaved(views.findLast((each) => each.name === wanted)?.id ?? '');
        onClose();
      },
      () => undefined,
    );
  }

  return (
    <FormModal
      title={known ? t('resources.viewRenameTitle') : t('resources.viewSaveAsTitle')}
      submitLabel={known ? t('resources.viewRename') : t('resources.viewSave')}
      isSubmitting={add.isPending || update.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('common.name')}
        description={known ? null : t('resources.viewNameHelp')}
        data-autofocus
        maxLength={60}
        autoComplete="off"
        value={name}
        error={problem}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      {(add.error ?? update.error) && <FailureAlert error={add.error ?? update.error} />}
    </FormModal>
  );
}
