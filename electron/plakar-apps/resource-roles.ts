import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import type { ResourceRole } from '../../shared/resources/resource.ts';
import type { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';

/** Roles by URN, for the resources of one inventory that have any. */
export type RolesByUrn = ReadonlyMap<string, ResourceRole[]>;

const none: RolesByUrn = new Map();

/** The backup roles that apps give to resources. Recomputed only when an app has changed. */
export class ResourceRoles {
  #of: readonly PlakarApp[] = [];
  #byInventory: ReadonlyMap<string, RolesByUrn> = new Map();

  in(inventoryId: string, apps: readonly PlakarApp[]): RolesByUrn {
    if (this.#of !== apps) {
      this.#of = apps;
      this.#byInventory = rolesByInventory(apps);
    }
    return this.#byInventory.get(inventoryId) ?? none;
  }
}

function rolesByInventory(apps: readonly PlakarApp[]): Map<string, Map<string, ResourceRole[]>> {
  const byInventory = new Map<string, Map<string, ResourceRole[]>>();
  for (const { inventoryId, resourceUrn, role } of apps) {
    const roles = getOrAdd(byInventory, inventoryId, () => new Map<string, ResourceRole[]>());
    const known = getOrAdd(roles, resourceUrn, () => []);
    if (!known.includes(role)) known.push(role);
  }
  return byInventory;
}
