import { Tabs } from '@mantine/core';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useResourceDetails } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { AppsCount, AppsSection } from './apps-section.tsx';
import { SettingsTab } from './settings-tab.tsx';
import { type PanelMemory, usePanelState } from './panel-state.ts';
import { RestorePointsSection } from './restore-points-section.tsx';
import styles from './resource-tabs.module.css';

export interface ResourceTabsProps {
  row: TableRow;
  rowKey: string;
  memory: PanelMemory;
}

/** Apps and settings of a resource. */
export function ResourceTabs({ row, rowKey, memory }: ResourceTabsProps) {
  const [state, change] = usePanelState(memory, rowKey);
  const details = useResourceDetails(row.inventoryId, row.urn);
  const retry = () => void details.refetch();
  return (
    <Tabs
      className={styles['resource-tabs'] ?? ''}
      value={state.tab}
      onChange={(tab) => change({ tab: tab === 'settings' ? 'settings' : 'apps' })}
      keepMounted={false}
    >
      <Tabs.List aria-label={t('resources.detailsTabs', { name: row.name })}>
        <Tabs.Tab value="apps">
          {t('common.apps')} <AppsCount inventoryId={row.inventoryId} urn={row.urn} />
        </Tabs.Tab>
        <Tabs.Tab value="settings">{t('common.settings')}</Tabs.Tab>
      </Tabs.List>
      {details.error && (
        <div className={styles['resource-tabs-failure']}>
          <FailureAlert error={details.error} onRetry={retry} />
        </div>
      )}
      {details.data ? (
        <>
          <Tabs.Panel value="apps" className={styles['resource-tab']}>
            <AppsTab details={details.data} />
          </Tabs.Panel>
          <Tabs.Panel value="settings" className={styles['resource-tab']}>
            <SettingsTab details={details.data} state={state} onChange={change} />
          </Tabs.Panel>
        </>
      ) : (
        !details.error && <Reading />
      )}
    </Tabs>
  );
}

function Reading() {
  return (
    <output
      className={`${styles['resource-tab']} ${styles['resource-reading']}`}
      aria-label={t('resources.detailsLoading')}
    >
      <span />
      <span />
      <span />
    </output>
  );
}

function AppsTab({ details }: { details: ResourceDetails }) {
  return (
    <>
      <RestorePointsSection details={details} />
      <AppsSection details={details} />
    </>
  );
}
