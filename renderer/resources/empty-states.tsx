import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { t } from '../text/words.ts';

function ToInventories() {
  return (
    <Button component={Link} href="/">
      {t('Go to Inventories')}
    </Button>
  );
}

export function NoInventory() {
  return (
    <EmptyState title={t('No inventory yet')} action={<ToInventories />}>
      {t('Resources come from an inventory: add one and sync it to see them here.')}
    </EmptyState>
  );
}

export function NothingSynced({ inventories }: { inventories: readonly InventorySummary[] }) {
  const isRunning = inventories.some(({ progress }) => progress !== null);
  return isRunning ? (
    <EmptyState title={t('The first sync is running')} action={<ToInventories />}>
      {t('Resources show here as soon as it has read them.')}
    </EmptyState>
  ) : (
    <EmptyState title={t('Nothing has been synced yet')} action={<ToInventories />}>
      {t('An inventory must be synced once before its resources can show here.')}
    </EmptyState>
  );
}

interface NoMatchProps {
  hasResources: boolean;
  onClear: () => void;
}

export function NoMatch({ hasResources, onClear }: NoMatchProps) {
  if (!hasResources) {
    return (
      <EmptyState title={t('No resources')}>
        {t(
          'The last sync found none that this product supports: instances, volumes, object storage, databases.',
        )}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('No resource matches')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('Clear search and filters')}
        </Button>
      }
    />
  );
}
