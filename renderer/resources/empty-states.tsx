import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { t } from '../text/translate.ts';

function ToInventories() {
  return (
    <Button component={Link} href="/">
      {t('common.goToInventories')}
    </Button>
  );
}

export function NothingSynced({ inventories }: { inventories: readonly InventorySummary[] }) {
  const isRunning = inventories.some(({ progress }) => progress !== null);
  return isRunning ? (
    <EmptyState title={t('resources.firstSyncTitle')} action={<ToInventories />}>
      {t('resources.firstSyncHelp')}
    </EmptyState>
  ) : (
    <EmptyState title={t('resources.neverSyncedTitle')} action={<ToInventories />}>
      {t('resources.neverSyncedHelp')}
    </EmptyState>
  );
}

interface NoMatchProps {
  hasResources: boolean;
  onClear: () => void;
}

export function NoMatch({ hasResources, onClear }: NoMatchProps) {
  if (!hasResources) {
    return <EmptyState title={t('resources.emptyTitle')}>{t('resources.emptyHelp')}</EmptyState>;
  }
  return (
    <EmptyState
      title={t('resources.noMatchTitle')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('resources.noMatchClear')}
        </Button>
      }
    />
  );
}
