import { Button, SegmentedControl } from '@mantine/core';
import { IconApps, IconArrowRight, IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { ResourceRole } from '../../shared/resources/resource.ts';
import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { PageHeader } from '../kit/page-header.tsx';
import { NoInventory } from '../inventories/no-inventory.tsx';
import { useInventories } from '../inventories/queries.ts';
import { ExportToPlakarModal } from './export/export-to-plakar-modal.tsx';
import { useApps } from './queries.ts';
import { formatCount } from '../text/numbers.ts';
import { type TextId, t } from '../text/translate.ts';
import { AppTable } from './app-table.tsx';
import styles from './apps-screen.module.css';

type Shown = ResourceRole | 'all';

const choices: readonly { value: Shown; label: TextId }[] = [
  { value: 'all', label: 'plakarApps.filterAll' },
  { value: 'source', label: 'plakarApps.filterSources' },
  { value: 'destination', label: 'plakarApps.filterDestinations' },
  { value: 'store', label: 'plakarApps.filterStores' },
];

/** All apps: what is backed up, where to, and what can be restored. */
export function AppsScreen() {
  const asked = new URLSearchParams(useSearch()).get('role');
  const [shown, setShown] = useState<Shown>(ResourceRole.safeParse(asked).data ?? 'all');
  const apps = useApps();
  const inventories = useInventories();
  const isEmpty = apps.data?.length === 0;
  const hasNoInventory = isEmpty && inventories.data?.length === 0;
  return (
    <div className="screen">
      <PageHeader
        title={t('common.apps')}
        subtitle={t('plakarApps.subtitle')}
        actions={<ExportShown apps={ofRole(apps.data ?? [], shown)} isOneRole={shown !== 'all'} />}
      />
      {apps.error && <FailureAlert error={apps.error} onRetry={() => void apps.refetch()} />}
      {isEmpty && inventories.data && (hasNoInventory ? <NoInventoryYet /> : <NoApp />)}
      {apps.data && !isEmpty && <Filtered apps={apps.data} shown={shown} onShow={setShown} />}
    </div>
  );
}

function NoInventoryYet() {
  return (
    <NoInventory title={t('common.noInventoryYet')}>{t('plakarApps.noInventoryHelp')}</NoInventory>
  );
}

function NoApp() {
  return (
    <EmptyState
      title={t('common.noAppYet')}
      icon={<IconApps size={40} stroke={1.25} aria-hidden="true" />}
      action={
        <Button
          component={Link}
          href="/resources"
          rightSection={<IconArrowRight size={16} aria-hidden="true" />}
        >
          {t('plakarApps.browseResources')}
        </Button>
      }
    >
      {t('plakarApps.emptyHelp')}
    </EmptyState>
  );
}

interface FilteredProps {
  apps: readonly PlakarAppSummary[];
  shown: Shown;
  onShow: (shown: Shown) => void;
}

function Filtered({ apps, shown, onShow }: FilteredProps) {
  return (
    <>
      <SegmentedControl
        className={styles['apps-filter']}
        aria-label={t('common.role')}
        data={choices.map(({ value, label }) => ({
          value,
          label: `${t(label)} (${formatCount(ofRole(apps, value).length)})`,
        }))}
        value={shown}
        onChange={(value) =>
          onShow(choices.find((choice) => choice.value === value)?.value ?? 'all')
        }
      />
      <Listed apps={ofRole(apps, shown)} />
    </>
  );
}

/** Plakar imports entries of one role at a time. */
function ExportShown({ apps, isOneRole }: { apps: PlakarAppSummary[]; isOneRole: boolean }) {
  const [exported, setExported] = useState<PlakarAppSummary[] | null>(null);
  if (!isOneRole || apps.length < 2) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden="true" />}
        onClick={() => setExported(apps)}
      >
        {t('plakarApps.export')}
      </Button>
      {exported && <ExportToPlakarModal apps={exported} onClose={() => setExported(null)} />}
    </>
  );
}

function Listed({ apps }: { apps: readonly PlakarAppSummary[] }) {
  if (apps.length > 0) return <AppTable apps={apps} />;
  return <p className={styles['apps-none']}>{t('plakarApps.roleEmpty')}</p>;
}

function ofRole(apps: readonly PlakarAppSummary[], shown: Shown): PlakarAppSummary[] {
  return apps.filter(({ role }) => shown === 'all' || role === shown);
}
