import { FailureAlert } from '../kit/failure-alert.tsx';
import { PageHeader } from '../kit/page-header.tsx';
import { useVaultStatus } from '../vault/queries.ts';
import { useLanding } from '../navigation/scroll-memory.ts';
import { t } from '../text/translate.ts';
import { CoverageSettings } from '../coverage/coverage-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { RestorePointSourceSettings } from '../restore-points/sources/source-settings.tsx';
import { AutomaticSyncSettings } from '../sync/automatic-sync-settings.tsx';
import { AppListsSettings } from '../plakar-apps/app-lists-settings.tsx';
import { SettingsFileSettings } from './settings-file-settings.tsx';
import { headingOfAddress, SettingsNav } from './settings-nav.tsx';
import { settingId, settingInAddress } from './single-settings.ts';
import { TraySettings } from './tray-settings.tsx';
import { NetworkSettings } from '../network/network-settings.tsx';
import { UpdateSettings } from '../updates/update-settings.tsx';
import { VaultSettings } from '../vault/vault-settings.tsx';
import styles from '../kit/section-columns.module.css';

/** Program-wide settings. `section`: the section or single setting in the address. */
export function SettingsScreen({ section }: { section: string | undefined }) {
  const vault = useVaultStatus();
  const setting = settingInAddress(section);
  useLanding(headingOfAddress(section), setting === null ? null : settingId(setting));
  return (
    <div className="screen">
      <PageHeader title={t('common.settings')} />
      <div className={styles['section-columns']}>
        <SettingsNav section={section} />
        <div className={`settings-sections ${styles['section-column']}`}>
          <AppearanceSettings />
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
      </div>
    </div>
  );
}
