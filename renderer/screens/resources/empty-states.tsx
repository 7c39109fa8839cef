import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { EmptyState } from '../../components/empty-state.tsx';

function ToInventories() {
  return (
    <Button component={Link} href="/">
      Go to Inventories
    </Button>
  );
}

export function NoInventory() {
  return (
    <EmptyState title="No inventory yet" action={<ToInventories />}>
      Resources come from an inventory: add one and sync it to see them here.
    </EmptyState>
  );
}

export function NothingSynced({ inventories }: { inventories: readonly InventorySummary[] }) {
  const isRunning = inventories.some(({ progress }) => progress !== null);
  return isRunning ? (
    <EmptyState title="The first sync is running" action={<ToInventories />}>
      Resources show here as soon as it has read them.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing has been synced yet" action={<ToInventories />}>
      An inventory must be synced once before its resources can show here.
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
      <EmptyState title="No resources">
        The last sync found none that this product supports: instances, volumes, object storage,
        databases.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No resource matches"
      action={
        <Button variant="default" onClick={onClear}>
          Clear search and filters
        </Button>
      }
    />
  );
}
