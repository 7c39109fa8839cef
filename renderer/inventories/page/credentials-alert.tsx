import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { NoticeBar } from '../../kit/notice-bar.tsx';
import { failureText } from '../../text/error-text.ts';
import { providerTrouble, providerTroubleText } from '../../secret-providers/provider-trouble.ts';
import { useProviders } from '../../secret-providers/queries.ts';
import { t } from '../../text/translate.ts';

interface CredentialsAlertProps {
  inventory: InventorySummary;
  /** Opens the settings at the missing keys. */
  onKeys: () => void;
  onSettings: () => void;
}

/** Explains missing or unreadable keys, or an unavailable provider, and the remedy. */
export function CredentialsAlert({ inventory, onKeys, onSettings }: CredentialsAlertProps) {
  const providers = useProviders().data;
  const { state } = inventory.credentials;
  const trouble = providers ? providerTrouble(inventory, providers) : null;
  if (state === 'absent' || state === 'unreadable') {
    const code = state === 'absent' ? 'credential.absent' : 'vault.unreadable';
    return (
      <KeysAlert
        words={failureText({ code })}
        action={<AlertButton label={t('inventories.enterKeys')} onClick={onKeys} />}
      />
    );
  }
  // A locked vault is already shown above every screen.
  if (trouble === null || trouble.kind === 'locked') return null;
  const action =
    trouble.kind === 'gone' ? (
      <AlertButton label={t('inventories.settingsOpen')} onClick={onSettings} />
    ) : (
      <Button size="xs" variant="default" component={Link} href="/secret-providers">
        {t('inventories.secretProvidersOpen')}
      </Button>
    );
  return <KeysAlert words={providerTroubleText(trouble)} action={action} />;
}

interface KeysAlertProps {
  words: { title: string; remedy: string };
  action: ReactNode;
}

function KeysAlert({ words, action }: KeysAlertProps) {
  return (
    <NoticeBar icon={<IconKey size={20} aria-hidden="true" />} title={words.title} actions={action}>
      {words.remedy} {t('inventories.dataAvailable')}
    </NoticeBar>
  );
}

function AlertButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button size="xs" variant="default" onClick={onClick}>
      {label}
    </Button>
  );
}
