import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { providerKindLabel } from '../secret-providers/provider-text.ts';
import { referenceExampleFor } from './sign-in-text.ts';
import { ProviderFormModal } from '../secret-providers/form/provider-form-modal.tsx';
import { t } from '../text/translate.ts';
import type { ProviderDraft } from './key-draft.ts';
import styles from './provider-key.module.css';

interface ProviderKeyProps {
  /** The key's name, for the example reference. */
  field: string;
  draft: ProviderDraft;
  providers: readonly SecretProviderSummary[];
  error: ReactNode;
  mark: { 'data-path': string };
  onChange: (draft: ProviderDraft) => void;
}

const adding = 'add';

/** The provider that has the key, and the reference: read when a sync needs it. */
export function ProviderKey({ field, draft, providers, error, mark, onChange }: ProviderKeyProps) {
  const [isAdding, setIsAdding] = useState(false);
  const reference = useRef<HTMLInputElement>(null);
  const chosen = providers.find(({ id }) => id === draft.providerId);

  function choose(value: string | null) {
    if (value === adding) setIsAdding(true);
    else onChange({ ...draft, providerId: value });
  }

  function add(provider: SecretProviderSummary) {
    setIsAdding(false);
    onChange({ ...draft, providerId: provider.id });
    // After the dialog has returned the focus.
    requestAnimationFrame(() => reference.current?.focus());
  }

  const isAtProvider = chosen === undefined;
  return (
    <>
      {providers.length === 0 ? (
        <AddProvider error={error} mark={mark} onAdd={() => setIsAdding(true)} />
      ) : (
        <div className={styles['provider-key']}>
          <Select
            label={t('accounts.keyProvider')}
            placeholder={t('accounts.keyProviderPlaceholder')}
            size="sm"
            data={[
              ...providers.map(optionOf),
              { value: adding, label: t('accounts.keyProviderAdd') },
            ]}
            allowDeselect={false}
            value={draft.providerId}
            onChange={choose}
            error={isAtProvider && error}
            {...(isAtProvider ? mark : {})}
          />
          <TextInput
            ref={reference}
            label={t('accounts.keyReference')}
            size="sm"
            placeholder={chosen ? referenceExampleFor(chosen.settings.kind, field) : ''}
            aria-required
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={draft.reference}
            onChange={(event) => onChange({ ...draft, reference: event.currentTarget.value })}
            error={!isAtProvider && error}
            {...(isAtProvider ? {} : mark)}
          />
        </div>
      )}
      {isAdding && (
        <ProviderFormModal provider={null} onClose={() => setIsAdding(false)} onSaved={add} />
      )}
    </>
  );
}

function optionOf({ id, name, settings }: SecretProviderSummary) {
  return { value: id, label: `${name} · ${providerKindLabel(settings.kind)}` };
}

interface AddProviderProps {
  error: ReactNode;
  mark: { 'data-path': string };
  onAdd: () => void;
}

/** Shown instead of an empty list. */
function AddProvider({ error, mark, onAdd }: AddProviderProps) {
  return (
    <div className={styles['add-provider']}>
      <span>{t('accounts.keyProviderEmpty')}</span>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={onAdd}
        {...mark}
      >
        {t('common.addSecretProvider')}
      </Button>
      {error !== null && <span className={styles['add-provider-error']}>{error}</span>}
    </div>
  );
}
