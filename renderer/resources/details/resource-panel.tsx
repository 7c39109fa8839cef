/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { Tabs } from '@mantine/core';
import type { ResourceDetails, ResourceRow } from '../../../shared/resources/resource.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useResourceDetails } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { AppsCount, AppsSection } from './apps-section.tsx';
import { SettingsTab } from './settings-tab.tsx';
import { type PanelMemory, usePanelState } from './panel-state.ts';
import { RestorePointsSection } from './restore-points-section.tsx';
import styles from './resource-panel.module.css';

interface ResourcePanelProps {
  row: ResourceRow;
  rowKey: string;
  /** Its index among the rows of the table. */
  rowIndex: number;
  columnCount: number;
  memory: PanelMemory;
}

/** Contents of an expanded row, below its line. */
export function ResourcePanel({ row, rowKey, rowIndex, columnCount, memory }: ResourcePanelProps) {
  const [state, change] = usePanelState(memory, rowKey);
  const details = useResourceDetails(row.inventoryId, row.urn);
  const retry = () => void details.refetch();
  return (
    <div role="row" aria-rowindex={rowIndex}>
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount}
        className={styles['resource-panel']}
      >
        <Tabs
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
            <div className={styles['resource-panel-failure']}>
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
      </div>
    </div>
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
