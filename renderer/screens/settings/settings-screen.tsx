import './settings.css';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useVaultStatus } from '../../ipc/queries.ts';
import { t } from '../../words/words.ts';
import { CoverageSettings } from './coverage-settings.tsx';
import { LanguageSettings } from './language-settings.tsx';
import { PointSourceSettings } from './point-sources/point-source-settings.tsx';
import { AutomaticSyncSettings } from './automatic-sync-settings.tsx';
import { AppListsSettings } from './app-lists-settings.tsx';
import { SettingsFileSettings } from './settings-file/settings-file-settings.tsx';
import { TraySettings } from './tray-settings.tsx';
import { NetworkSettings } from './network-settings.tsx';
import { UpdateSettings } from './update-settings.tsx';
import { VaultSettings } from './vault-settings.tsx';

/** What is chosen for the whole app. */
export function SettingsScreen() {
  const vault = useVaultStatus();
  return (
    <div className="screen">
      <PageHeader title={t('Settings')} />
      <LanguageSettings />
      <AutomaticSyncSettings />
      <TraySettings />
      <CoverageSettings />
      <PointSourceSettings />
      <AppListsSettings />
      {vault.error && <FailureAlert error={vault.error} onRetry={() => void vault.refetch()} />}
      {vault.data && <VaultSettings status={vault.data} />}
      <NetworkSettings />
      <SettingsFileSettings />
      <UpdateSettings />
    </div>
  );
}
