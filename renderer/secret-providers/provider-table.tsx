import { Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { IconAction } from '../kit/icon-action.tsx';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { isExpiring, providerSignInLabel } from './provider-state-text.ts';
import { providerKindLabel, providerLocation } from './provider-text.ts';
import { useNow } from '../kit/use-now.ts';
import { t } from '../text/translate.ts';
import styles from './provider-table.module.css';

interface ProviderTableProps {
  providers: readonly SecretProviderSummary[];
  onEdit: (provider: SecretProviderSummary) => void;
  onDelete: (provider: SecretProviderSummary) => void;
}

export function ProviderTable({ providers, onEdit, onDelete }: ProviderTableProps) {
  const now = useNow();
  return (
    <div className={`panel ${styles['provider-table-scroller']}`}>
      <table className={styles['provider-table']}>
        <thead>
          <tr>
            <th scope="col">{t('common.name')}</th>
            <th scope="col">{t('common.kind')}</th>
            <th scope="col">{t('secretProviders.columnLocation')}</th>
            <th scope="col">{t('secretProviders.columnSignIn')}</th>
            <th scope="col">{t('secretProviders.columnUsedBy')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('common.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {providers.map((provider) => (
            <tr key={provider.id}>
              <th scope="row">
                <MiddleEllipsis text={provider.name} />
              </th>
              <td>{providerKindLabel(provider.settings.kind)}</td>
              <td>
                <MiddleEllipsis text={providerLocation(provider.settings)} />
              </td>
              <td data-warning={isExpiring(provider.certificateExpiresAt, now)}>
                {providerSignInLabel(provider, now)}
              </td>
              <td>
                {provider.usedBy.length === 0
                  ? t('secretProviders.usedByNone')
                  : provider.usedBy.join(', ')}
              </td>
              <td>
                <Group gap={4} wrap="nowrap" justify="flex-end">
                  <IconAction
                    label={t('secretProviders.editNamed', { name: provider.name })}
                    Icon={IconPencil}
                    onClick={() => onEdit(provider)}
                  />
                  <IconAction
                    label={t('secretProviders.deleteNamed', { name: provider.name })}
                    Icon={IconTrash}
                    onClick={() => onDelete(provider)}
                  />
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
