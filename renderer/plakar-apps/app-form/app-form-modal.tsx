import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { toFailure } from '../../text/error-text.ts';
import { t } from '../../text/translate.ts';
import { requestAppTest } from '../app-test/app-test-request.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { ScrollIntoView } from '../../kit/scroll-into-view.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { AppFields } from './app-fields.tsx';
import { NameField, TermsOfRole } from './app-terms.tsx';
import type { AppForm } from './use-app-form.ts';
import styles from './app-form-modal.module.css';

interface AppFormModalProps {
  form: AppForm;
  title: string;
  submitLabel: string;
  /** Above the fields: the app's resource. */
  children?: ReactNode;
  /** Whether there are fields to fill in yet. */
  isReady?: boolean;
  onClose: () => void;
  onSaved: (app: PlakarAppSummary) => void;
}

/** The dialog for adding and editing an app. */
export function AppFormModal(props: AppFormModalProps) {
  const { form, title, submitLabel, children, isReady = true, onClose, onSaved } = props;

  function save(then: (saved: PlakarAppSummary) => void = () => undefined) {
    void form.save().then((saved) => {
      if (!saved) return;
      onSaved(saved);
      then(saved);
    });
  }
  const submit = () => save();

  return (
    <FormModal
      title={title}
      submitLabel={submitLabel}
      isSubmitting={form.isSaving}
      isDirty={form.isDirty}
      secondaryActions={
        <BusyButton
          variant="default"
          disabled={form.isSaving}
          onClick={() => save(({ id }) => requestAppTest(id, 'start'))}
        >
          {t('plakarApps.saveAndTest')}
        </BusyButton>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
      {isReady && (
        <>
          <NameField form={form} />
          <TermsOfRole form={form} />
          <hr className={styles['app-form-line']} />
          <AppFields form={form} />
        </>
      )}
      <Outcome form={form} onRetry={submit} />
    </FormModal>
  );
}

function Outcome({ form, onRetry }: { form: AppForm; onRetry: () => void }) {
  const unlockFirst = useUnlockFirst();
  const { error } = form;
  if (error === null) return null;
  return (
    <ScrollIntoView>
      <FailureAlert
        error={error}
        action={
          toFailure(error).code === 'vault.locked' && (
            <Button size="xs" variant="default" onClick={() => unlockFirst(onRetry)}>
              {t('common.unlock')}
            </Button>
          )
        }
      />
    </ScrollIntoView>
  );
}
