import type { Handlers } from '../../shared/bridge/contract.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { ShownInventories } from '../inventories/shown-inventories.ts';
import { detailsOf } from '../inventories/inventory-views.ts';
import type { ExclusionStore } from './exclusion-store.ts';
import type { ResourceRows } from './resource-rows.ts';
import type { AskVersioning } from './versioning.ts';
import type { ViewStore } from './view-store.ts';

interface Services {
  store: InventoryStore;
  shown: ShownInventories;
  coverage: CoveredInventories;
  exclusions: ExclusionStore;
  views: ViewStore;
  rows: ResourceRows;
  askVersioning: AskVersioning;
}

/** The calls about resources, their table and their exclusions. */
export function resourceHandlers(services: Services) {
  return {
    ...rowHandlers(services),
    ...exclusionHandlers(services),
    ...viewHandlers(services),
    ...factHandlers(services),
  };
}

function rowHandlers({ store, shown, coverage, exclusions, rows }: Services) {
  return {
    'resource.list': async () => rows.all(),
    'resource.read': async ({ inventoryId, urn }) => {
      const found = shown.findingsOf(inventoryId)?.raws.get(urn);
      const raw = found ?? (await store.readRaw(inventoryId, urn));
      const entry = shown.get(inventoryId);
      return detailsOf({ entry, covered: coverage.of(entry) }, urn, {
        restorePoints: coverage.restorePointsOf(entry, urn),
        excludedBy: exclusions.idsOfRulesMatching(entry, urn),
        raw,
      });
    },
    'restorePoint.list': async ({ inventoryId, urn, limit }) =>
      coverage.restorePointsOf(shown.get(inventoryId), urn).slice(0, limit),
  } satisfies Partial<Handlers>;
}

/** Facts about one resource. */
function factHandlers({ askVersioning }: Services) {
  return {
    'versioning.ask': async ({ inventoryId, urn }) => ({
      status: await askVersioning(inventoryId, urn),
    }),
  } satisfies Partial<Handlers>;
}

/** Exclusions from coverage. */
function exclusionHandlers({ exclusions }: Services) {
  return {
    'exclusion.list': async () => exclusions.list(),
    'exclusion.preview': async ({ conditions }) => exclusions.preview(conditions),
    'exclusion.add': async ({ conditions }) => exclusions.add(conditions),
    'exclusion.update': async ({ ruleId, conditions }) => exclusions.update(ruleId, conditions),
    'exclusion.delete': async ({ ruleId }) => exclusions.delete(ruleId),
    'exclusion.decide': ({ resources, excluded }) => exclusions.decide(resources, excluded),
    'exclusion.undo': ({ undoId }) => exclusions.undo(undoId),
  } satisfies Partial<Handlers>;
}

/** Settings of the resource table. */
function viewHandlers({ views }: Services) {
  return {
    'view.read': async () => views.read(),
    'view.setTable': async ({ table }) => views.setTable(table),
    'view.add': async (view) => views.add(view),
    'view.update': async (view) => views.update(view),
    'view.delete': async ({ viewId }) => views.delete(viewId),
  } satisfies Partial<Handlers>;
}
