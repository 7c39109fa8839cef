import { CloseButton } from '@mantine/core';
import { protectionLabel } from '../../format/status-text.ts';
import type { Filters } from './filter.ts';
import type { InventoryNames } from './inventory-names.ts';

interface FilterChipsProps {
  filters: Filters;
  names: InventoryNames;
  onChange: (changes: Partial<Filters>) => void;
}

/** The filters that came by a link and that no select shows, to be removed one by one. */
export function FilterChips({ filters, names, onChange }: FilterChipsProps) {
  const { inventoryId, projectId, protection } = filters;
  const isGone = inventoryId !== null && !names.has(inventoryId);
  if (projectId === null && protection === null && !isGone) return null;
  return (
    <ul className="filter-chips" aria-label="Filters">
      {isGone && (
        <Chip name="Inventory: no longer here" onRemove={() => onChange({ inventoryId: null })} />
      )}
      {projectId !== null && (
        <Chip
          name={`Project: ${names.project(inventoryId, projectId)}`}
          onRemove={() => onChange({ projectId: null })}
        />
      )}
      {protection !== null && (
        <Chip
          name={`Status: ${protectionLabel(protection)}`}
          onRemove={() => onChange({ protection: null })}
        />
      )}
    </ul>
  );
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <li className="filter-chip">
      <span className="resource-clipped" title={name}>
        {name}
      </span>
      <CloseButton size="xs" aria-label={`Remove filter ${name}`} onClick={onRemove} />
    </li>
  );
}
