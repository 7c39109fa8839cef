import type { EventPayload } from '../../shared/bridge/contract.ts';
import { resourcesOf } from '../../shared/coverage/rules/covered-columns.ts';
import type { CoveredResource } from '../../shared/coverage/rules/coverage.ts';
import { urnIndexOf } from '../../shared/coverage/rules/urn-index.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import type { RowColumns } from '../../shared/resources/row-columns.ts';
import { packRows } from '../../shared/resources/rules/pack-rows.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { rowOf } from './rules/resource-row.ts';
import type { AppStore } from '../plakar-apps/app-store.ts';
import type { Chosen } from './exclusion-store.ts';

interface Services {
  store: Pick<InventoryStore, 'list'>;
  coverage: Pick<CoveredInventories, 'of'>;
  apps: Pick<AppStore, 'rolesIn'>;
}

/** Above this number, the page reads all rows again as one text: an event is copied value by value. */
const mostInAnEvent = 500;

/** The rows of the resource table. */
export class ResourceRows {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  all(): RowColumns {
    return packRows(this.#all());
  }

  /** Returns the events to emit when the exclusions of these resources change; null: of any. */
  changed(chosen: readonly Chosen[] | null): EventPayload<'coverage.changed'>[] {
    const count = chosen?.reduce((sum, { urns }) => sum + urns.length, 0) ?? Infinity;
    if (chosen === null || count > mostInAnEvent) return [{ inventoryId: null, rows: null }];
    return chosen.map(({ inventoryId, urns }) => ({
      inventoryId,
      rows: this.of(inventoryId, urns),
    }));
  }

  /** Returns the rows of some resources, without those that are gone; empty when the inventory is gone. */
  of(inventoryId: string, urns: readonly string[]): RowColumns {
    const { store } = this.#services;
    const entry = store.list().find(({ inventory }) => inventory.id === inventoryId);
    if (entry === undefined) return packRows([]);
    const covered = this.#services.coverage.of(entry);
    const places = urnIndexOf(resourcesOf(covered)).allOf(new Set(urns));
    const wanted = [...places].flatMap((place) => covered[place] ?? []);
    return packRows(this.#rowsOf(entry, wanted));
  }

  /** One by one: main never has 100,000 of them in memory. */
  *#all(): Generator<ResourceRow> {
    const { store, coverage } = this.#services;
    for (const entry of store.list()) yield* this.#rowsOf(entry, coverage.of(entry));
  }

  *#rowsOf(
    { inventory }: InventoryEntry,
    covered: readonly CoveredResource[],
  ): Generator<ResourceRow> {
    const roles = this.#services.apps.rolesIn(inventory.id);
    for (const each of covered) {
      const row = rowOf(each, inventory.id);
      const appRoles = roles.get(row.urn);
      if (appRoles !== undefined) row.appRoles = appRoles;
      yield row;
    }
  }
}
