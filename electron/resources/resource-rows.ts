import type { EventPayload } from '../../shared/bridge/contract.ts';
import { resourcesOf } from '../../shared/coverage/rules/covered-columns.ts';
import type { CoveredResource } from '../../shared/coverage/rules/coverage.ts';
import { urnIndexOf } from '../../shared/coverage/rules/urn-index.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { resourceRowsOf } from './rules/resource-row.ts';
import type { AppStore } from '../plakar-apps/app-store.ts';
import { withAppRoles } from '../plakar-apps/app-views.ts';
import type { Chosen } from './exclusion-store.ts';

interface Services {
  store: Pick<InventoryStore, 'list'>;
  coverage: Pick<CoveredInventories, 'of'>;
  apps: Pick<AppStore, 'rolesIn'>;
}

/** Above this number, the page reads all rows again as one text: an event is copied object by object. */
const mostInAnEvent = 500;

/** The rows of the resource table. */
export class ResourceRows {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  all(): ResourceRow[] {
    const { store, coverage } = this.#services;
    return store.list().flatMap((entry) => this.#rowsOf(entry, coverage.of(entry)));
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
  of(inventoryId: string, urns: readonly string[]): ResourceRow[] {
    const { store } = this.#services;
    const entry = store.list().find(({ inventory }) => inventory.id === inventoryId);
    if (entry === undefined) return [];
    const covered = this.#services.coverage.of(entry);
    const places = urnIndexOf(resourcesOf(covered)).allOf(new Set(urns));
    return this.#rowsOf(
      entry,
      [...places].flatMap((place) => covered[place] ?? []),
    );
  }

  #rowsOf(entry: InventoryEntry, covered: readonly CoveredResource[]): ResourceRow[] {
    return withAppRoles(
      resourceRowsOf({ entry, covered }),
      this.#services.apps.rolesIn(entry.inventory.id),
    );
  }
}
