import { Text } from '@mantine/core';
import { allInventories, type CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { isInScope } from '../../shared/coverage/rules/in-scope.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { t, type TextId } from '../text/translate.ts';
import { firstNames } from '../text/lists.ts';
import { useInventories } from './queries.ts';

interface FirstSyncNoteProps {
  scope?: CoverageScope;
  /** Where the note is: beside resources, or beside figures that do not include them. */
  place: 'resources' | 'figures';
}

const running: Record<FirstSyncNoteProps['place'], TextId> = {
  resources: 'inventories.firstSyncResources',
  figures: 'inventories.firstSyncFigures',
};

/** What is shown of first syncs that have not ended; renders nothing if there are none. */
export function FirstSyncNote({ scope = allInventories, place }: FirstSyncNoteProps) {
  const inventories = useInventories().data ?? [];
  const provisional = inventories.filter(
    (inventory) => inventory.isProvisional && isInScope(inventory, scope),
  );
  const syncing = provisional.filter(({ progress }) => progress !== null);
  const ended = provisional.filter(({ progress }) => progress === null && place === 'resources');
  if (syncing.length + ended.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {syncing.length > 0 && t(running[place], { names: namesOf(syncing) })}{' '}
      {ended.length > 0 && t('inventories.firstSyncNotEnded', { names: namesOf(ended) })}
    </Text>
  );
}

function namesOf(inventories: readonly InventorySummary[]): string {
  return firstNames(
    inventories.map(({ name }) => name),
    5,
  );
}
