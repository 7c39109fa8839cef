import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ResourceView } from '../../../shared/resources/resource-view.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useViewCommand } from '../queries.ts';
import { t } from '../../text/words.ts';

interface ViewNameModalProps {
  /** One to be renamed, or what is to be named. */
  view: ResourceView | Omit<ResourceView, 'id' | 'name'>;
  /** Of the other views. */
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
    if (wanted === '') return setProblem(t('Give it a name.'));
    if (names.includes(wanted)) return setProblem(t('Another view has this name.'));
    const saving = known
      ? update.mutateAsync({ ...known, name: wanted })
      : add.mutateAsync({ filters: view.filters, table: view.table, name: wanted });
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
      title={known ? t('Rename the view') : t('Save as a view')}
      submitLabel={known ? t('Rename') : t('Save view')}
      isSubmitting={add.isPending || update.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('Name')}
        description={known ? null : t('It keeps the filters, the columns and the sort.')}
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
