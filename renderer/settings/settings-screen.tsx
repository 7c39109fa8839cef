import { FailureAlert } from '../kit/failure-alert.tsx';
import { PageHeader } from '../kit/page-header.tsx';
import { useVaultStatus } from '../vault/queries.ts';
import { t } from '../text/translate.ts';
import { CoverageSettings } from '../coverage/coverage-settings.tsx';
import { LanguageSettings } from './language-settings.tsx';
import { RestorePointSourceSettings } from '../restore-points/sources/source-settings.tsx';
import { AutomaticSyncSettings } from '../sync/automatic-sync-settings.tsx';
import { AppListsSettings } from '../plakar-apps/app-lists-settings.tsx';
import { SettingsFileSettings } from './settings-file-settings.tsx';
import { TraySettings } from './tray-settings.tsx';
import { NetworkSettings } from '../network/network-settings.tsx';
import { UpdateSettings } from '../updates/update-settings.tsx';
import { VaultSettings } from '../vault/vault-settings.tsx';

/** Program-wide settings. */
export function SettingsScreen() {
  const vault = useVaultStatus();
  return (
    <div className="screen">
      <PageHeader title={t('common.settings')} />
      <LanguageSettings />
      <AutomaticSyncSettings />
      <TraySettings />
      <CoverageSettings />
      <RestorePointSourceSettings />
      <AppListsSettings />
      {vault.error && <FailureAlert error={vault.error} onRetry={() => void vault.refetch()} />}
      {vault.data && <VaultSettings status={vault.data} />}
      <NetworkSettings />
      <SettingsFileSettings />
      <UpdateSettings />
    </div>
  );
}
