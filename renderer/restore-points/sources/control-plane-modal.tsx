import { Switch, TextInput } from '@mantine/core';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { t } from '../../text/words.ts';
import { ControlPlaneOutcome } from './control-plane-outcome.tsx';
import { SourceSecretField } from './source-secret-field.tsx';
import {
  type ControlPlaneForm,
  type ControlPlaneSummary,
  useControlPlaneForm,
} from './use-control-plane-form.ts';
import settingsSectionStyles from '../../kit/settings-section.module.css';

interface ControlPlaneModalProps {
  /** null: a new one. */
  source: ControlPlaneSummary | null;
  onClose: () => void;
}

/** Adds a Plakar Control Plane, or changes where it is and how it is signed in to. */
export function ControlPlaneModal({ source, onClose }: ControlPlaneModalProps) {
  const form = useControlPlaneForm(source, onClose);
  return (
    <FormModal
      title={
        source === null
          ? t('Add Control Plane')
          : t('Change {source}', { source: nameOfSource(source) })
      }
      submitLabel={source === null ? t('Add Control Plane') : t('Save and read')}
      isSubmitting={form.isSubmitting}
      isDirty={form.isDirty}
      onSubmit={form.submit}
      onClose={onClose}
      aboveActions={<ControlPlaneOutcome form={form} />}
      secondaryActions={
        <BusyButton variant="default" loading={form.isChecking} onClick={form.look}>
          {t('Check')}
        </BusyButton>
      }
    >
      <ControlPlaneFields form={form} />
    </FormModal>
  );
}

function ControlPlaneFields({ form }: { form: ControlPlaneForm }) {
  const { values, problems, change, mayKeep } = form;
  const isTyped = values.apiKey.kind === 'typed';
  return (
    <>
      <TextInput
        label={t('Address')}
        description={t('Where Control Plane is opened in a browser.')}
        placeholder="https://plakar.example.com"
        value={values.address}
        onChange={(event) => change({ address: event.currentTarget.value })}
        error={problems.address}
        aria-required
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        data-autofocus
      />
      <SourceSecretField
        label={t('API key')}
        field="apiKey"
        help={
          isTyped
            ? t(
                'Of an application user of Control Plane that may read inventories, resources and restore points. It is kept in the vault.',
              )
            : t('Read from the provider each time, and sent to this address only.')
        }
        draft={values.apiKey}
        error={problems.apiKey ?? null}
        onChange={(apiKey) => change({ apiKey })}
        isRequired={!mayKeep}
        placeholder={mayKeep ? t('Stored, leave empty to keep') : ''}
        maxLength={500}
      />
      <TextInput
        label={t('Organisation id (optional)')}
        description={t('Empty: the organisation that the key belongs to.')}
        value={values.organisationId}
        onChange={(event) => change({ organisationId: event.currentTarget.value })}
        error={problems.organisationId}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
      />
      <Switch
        className={settingsSectionStyles['policy-switch']}
        label={t('This key sees everything that is backed up there')}
        description={t(
          'Control Plane may hide what a key has no right to see, without saying so. Turn this on only where nothing is hidden from it and every source app is assigned to a resource of an inventory: what shows no restore point then counts as not protected instead of unknown.',
        )}
        checked={values.canSeeAll}
        onChange={(event) => change({ canSeeAll: event.currentTarget.checked })}
      />
    </>
  );
}
