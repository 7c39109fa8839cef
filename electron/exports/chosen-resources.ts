import { exportedResource } from './rules/exported-resource.ts';
import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import type { ExportRows } from '../../shared/exports/export.ts';
import type {
  ExportedInventory,
  ExportedResource,
} from '../../shared/exports/exported-resource.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { ExclusionStore } from '../resources/exclusion-store.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import { countUnread, projectNamesOf } from '../inventories/inventory-views.ts';

interface ChooseResourcesPorts {
  store: Pick<InventoryStore, 'get'>;
  coverage: Pick<CoveredInventories, 'of'>;
  exclusions: Pick<ExclusionStore, 'reasonsIn'>;
}

/** A resource in the form that files contain, with its inventory. */
export interface ChosenResource {
  inventoryId: string;
  exported: ExportedResource;
}

/** The resources that the page named, as main knows them. */
export interface ChosenResources {
  resources: ChosenResource[];
  /** The inventories of the resources. */
  inventories: ExportedInventory[];
  /** Named by the page, but no longer known because a sync ended meanwhile. */
  missing: number;
}

type Find = (urn: string) => ExportedResource | null;

/** Looks resources up, in the order of the page. Throws `inventory.notFound`. */
export function chooseResources(rows: ExportRows, ports: ChooseResourcesPorts): ChosenResources {
  const chosen: ChosenResources = { resources: [], inventories: [], missing: 0 };
  const finders = new Map<string, Find>();
  for (const { inventoryId, urns } of rows) {
    const find = getOrAdd(finders, inventoryId, () => {
      chosen.inventories.push(inventoryOf(inventoryId, ports));
      return finderOf(inventoryId, ports);
    });
    for (const urn of urns) {
      const exported = find(urn);
      if (exported) chosen.resources.push({ inventoryId, exported });
      else chosen.missing += 1;
    }
  }
  return chosen;
}

function finderOf(
  inventoryId: string,
  { store, coverage, exclusions }: ChooseResourcesPorts,
): Find {
  const entry = store.get(inventoryId);
  const { inventory, snapshot } = entry;
  const projects = projectNamesOf(snapshot);
  const exclusionOf = exclusions.reasonsIn(entry);
  const known = new Map(coverage.of(entry).map((covered) => [covered.resource.urn, covered]));
  return (urn) => {
    const covered = known.get(urn);
    if (!covered) return null;
    const { projectId } = covered.resource;
    return exportedResource(covered, {
      inventory,
      syncedAt: snapshot?.syncedAt ?? null,
      projectName: projects.get(projectId) ?? projectId,
      exclusion: exclusionOf(covered.resource),
    });
  };
}

function inventoryOf(inventoryId: string, { store }: ChooseResourcesPorts): ExportedInventory {
  const { inventory, snapshot } = store.get(inventoryId);
  return {
    id: inventoryId,
    name: inventory.name,
    account: inventory.account,
    syncedAt: snapshot?.syncedAt ?? null,
    unreadLists: countUnread(snapshot),
  };
}
