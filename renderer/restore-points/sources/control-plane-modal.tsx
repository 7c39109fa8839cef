import { Switch, TextInput } from '@mantine/core';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { t } from '../../text/translate.ts';
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

/** Adds a Plakar Control Plane, or changes its address or sign-in. */
export function ControlPlaneModal({ source, onClose }: ControlPlaneModalProps) {
  const form = useControlPlaneForm(source, onClose);
  return (
    <FormModal
      title={
        source === null
          ? t('restorePoints.addControlPlane')
          : t('restorePoints.editSource', { source: nameOfSource(source) })
      }
      submitLabel={
        source === null ? t('restorePoints.addControlPlane') : t('restorePoints.saveAndRead')
      }
      isSubmitting={form.isSubmitting}
      isDirty={form.isDirty}
      onSubmit={form.submit}
      onClose={onClose}
      aboveActions={<ControlPlaneOutcome form={form} />}
      secondaryActions={
        <BusyButton variant="default" loading={form.isChecking} onClick={form.look}>
          {t('common.testConnection')}
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
        label={t('common.address')}
        description={t('restorePoints.addressHelp')}
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
        label={t('restorePoints.apiKey')}
        field="apiKey"
        help={isTyped ? t('restorePoints.apiKeyHelp') : t('restorePoints.apiKeyProvidedHelp')}
        draft={values.apiKey}
        error={problems.apiKey ?? null}
        onChange={(apiKey) => change({ apiKey })}
        isRequired={!mayKeep}
        placeholder={mayKeep ? t('common.storedPlaceholder') : ''}
        maxLength={500}
      />
      <TextInput
        label={t('restorePoints.organisation')}
        description={t('restorePoints.organisationHelp')}
        value={values.organisationId}
        onChange={(event) => change({ organisationId: event.currentTarget.value })}
        error={problems.organisationId}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
      />
      <Switch
        className={settingsSectionStyles['policy-switch']}
        label={t('restorePoints.canSeeAll')}
        description={t('restorePoints.canSeeAllHelp')}
        checked={values.canSeeAll}
        onChange={(event) => change({ canSeeAll: event.currentTarget.checked })}
      />
    </>
  );
}
