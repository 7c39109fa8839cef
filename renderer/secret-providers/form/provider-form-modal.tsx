import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type {
  ProviderKind,
  SecretProviderSummary,
} from '../../../shared/secret-providers/secret-provider.ts';
import {
  providerKindDescription,
  providerKindLabel,
  providerKinds,
  referenceHelp,
} from '../provider-text.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { t } from '../../text/translate.ts';
import { ProviderFields } from './provider-fields.tsx';
import { ProviderOutcome } from './provider-outcome.tsx';
import { markOf } from './use-provider-answer.ts';
import { type ProviderForm, useProviderForm } from './use-provider-form.ts';

interface ProviderFormModalProps {
  /** null: a new one. */
  provider: SecretProviderSummary | null;
  onClose: () => void;
  onSaved: (provider: SecretProviderSummary) => void;
}

/** A secret provider: address, sign-in, and whether it works. */
export function ProviderFormModal({ provider, onClose, onSaved }: ProviderFormModalProps) {
  const form = useProviderForm(provider);
  const [asked, setAsked] = useState<'save' | 'test'>('save');

  function submit() {
    if (form.isTesting) return;
    setAsked('save');
    void form.save().then((saved) => {
      if (saved) onSaved(saved);
    });
  }

  function test() {
    if (form.isSaving) return;
    setAsked('test');
    void form.test();
  }

  return (
    <FormModal
      title={provider ? t('secretProviders.editTitle') : t('common.addSecretProvider')}
      submitLabel={provider ? t('secretProviders.save') : t('secretProviders.add')}
      isSubmitting={form.isSaving}
      isDirty={form.isDirty}
      onSubmit={submit}
      onClose={onClose}
      secondaryActions={
        <BusyButton variant="default" loading={form.isTesting} onClick={test}>
          {t('common.testConnection')}
        </BusyButton>
      }
    >
      <NameAndKind form={form} />
      <ProviderFields form={form} />
      <TextInput
        label={t('secretProviders.testReference')}
        description={referenceHelp(form.values.kind)}
        autoComplete="off"
        spellCheck={false}
        {...markOf('reference')}
        value={form.reference}
        error={form.problems['reference']}
        onChange={(event) => form.changeReference(event.currentTarget.value)}
      />
      <ProviderOutcome form={form} onRetry={asked === 'save' ? submit : test} />
    </FormModal>
  );
}

function NameAndKind({ form }: { form: ProviderForm }) {
  return (
    <>
      <TextInput
        label={t('common.name')}
        aria-required
        autoComplete="off"
        data-autofocus
        maxLength={100}
        {...markOf('name')}
        value={form.values.name}
        error={form.problems['name']}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      <Select
        label={t('common.kind')}
        description={providerKindDescription(form.values.kind)}
        data={providerKinds.map((kind) => ({ value: kind, label: providerKindLabel(kind) }))}
        allowDeselect={false}
        value={form.values.kind}
        onChange={(kind) => {
          if (isKind(kind)) form.change({ kind });
        }}
      />
    </>
  );
}

function isKind(text: string | null): text is ProviderKind {
  return providerKinds.some((kind) => kind === text);
}
