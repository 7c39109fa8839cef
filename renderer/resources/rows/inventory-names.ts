import { useMemo } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';

/** Names for the ids in a row. */
export interface InventoryNames {
  /** Equal for equal names. */
  signature: string;
  has: (inventoryId: string) => boolean;
  inventory: (inventoryId: string) => string;
  /** Empty: it is in no group. */
  group: (inventoryId: string) => string;
  /** In any inventory that has it, if `inventoryId` is null. */
  project: (inventoryId: string | null, projectId: string) => string;
}

type Entry = readonly [
  id: string,
  name: string,
  projects: (readonly [id: string, name: string])[],
  group?: string | null,
];

export function inventoryNames(entries: readonly Entry[]): InventoryNames {
  const inventories = new Map(entries.map(([id, name]) => [id, name]));
  const groups = new Map(entries.map(([id, , , group]) => [id, group]));
  const projects = new Map(
    entries.map(([id, , ofInventory]) => [id, new Map(ofInventory)] as const),
  );
  return {
    signature: JSON.stringify(entries),
    has: (inventoryId) => inventories.has(inventoryId),
    inventory: (inventoryId) => inventories.get(inventoryId) ?? inventoryId,
    group: (inventoryId) => groups.get(inventoryId) ?? '',
    project: (inventoryId, projectId) => {
      const known =
        inventoryId === null
          ? [...projects.values()].find((ofInventory) => ofInventory.has(projectId))
          : projects.get(inventoryId);
      return known?.get(projectId) ?? projectId;
    },
  };
}

/**
 * Returns a new object only if a name changes: a running sync updates the summaries several times a second, and each
 * new object would prepare 100,000 rows again.
 */
export function useInventoryNames(inventories: InventorySummary[] | undefined): InventoryNames {
  const signature = JSON.stringify(
    (inventories ?? []).map(({ id, name, projects, group }) => [
      id,
      name,
      projects.map((project) => [project.id, project.name]),
      group ?? null,
    ]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written two lines above
  return useMemo(() => inventoryNames(JSON.parse(signature) as Entry[]), [signature]);
}
