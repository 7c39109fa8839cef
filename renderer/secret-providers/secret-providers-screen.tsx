import { Button } from '@mantine/core';
import { IconPlus, IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { notify } from '../kit/notify.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { PageHeader } from '../kit/page-header.tsx';
import { ProviderFormModal } from './form/provider-form-modal.tsx';
import { useProviders } from './queries.ts';
import { t } from '../text/translate.ts';
import { DeleteProviderModal } from './delete-provider-modal.tsx';
import { ProviderTable } from './provider-table.tsx';

type Dialog = { kind: 'add' } | { kind: 'edit' | 'delete'; provider: SecretProviderSummary };

/** Providers that a sync reads keys from. */
export function SecretProvidersScreen() {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const providers = useProviders();
  const close = () => setDialog(null);
  const isEmpty = providers.data?.length === 0;
  const addButton = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={() => setDialog({ kind: 'add' })}
    >
      {t('secretProviders.add')}
    </Button>
  );
  return (
    <div className="screen">
      <PageHeader
        title={t('common.secretProviders')}
        subtitle={t('secretProviders.screenHelp')}
        actions={!isEmpty && addButton}
      />
      {providers.error && (
        <FailureAlert error={providers.error} onRetry={() => void providers.refetch()} />
      )}
      {isEmpty && (
        <EmptyState
          title={t('secretProviders.emptyTitle')}
          icon={<IconShieldLock size={40} stroke={1.25} aria-hidden="true" />}
          action={addButton}
        >
          {t('secretProviders.emptyHelp')}
        </EmptyState>
      )}
      {providers.data && !isEmpty && (
        <ProviderTable
          providers={providers.data}
          onEdit={(provider) => setDialog({ kind: 'edit', provider })}
          onDelete={(provider) => setDialog({ kind: 'delete', provider })}
        />
      )}
      {dialog && dialog.kind !== 'delete' && (
        <ProviderFormModal
          provider={dialog.kind === 'edit' ? dialog.provider : null}
          onClose={close}
          onSaved={({ name }) => {
            close();
            const message = t('secretProviders.saveDone', { name });
            notify({ color: 'green', message });
          }}
        />
      )}
      {dialog?.kind === 'delete' && (
        <DeleteProviderModal provider={dialog.provider} onClose={close} />
      )}
    </div>
  );
}
