import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import type { PlakarApp, PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import type { RolesByUrn } from './resource-roles.ts';

/** Adds the backup roles to the rows. Hot path: returns at once when no resource has a role. */
export function withAppRoles(rows: ResourceRow[], roles: RolesByUrn): ResourceRow[] {
  if (roles.size === 0) return rows;
  return rows.map((row) => {
    const appRoles = roles.get(row.urn);
    return appRoles === undefined ? row : { ...row, appRoles };
  });
}

interface AppNow {
  app: PlakarApp;
  credentials: CredentialSummary;
  isTesting: boolean;
}

/** Apps of one inventory as the window shows them, with the current state of their resources. */
export function summariesOf(
  apps: readonly AppNow[],
  { inventory, snapshot }: InventoryEntry,
): PlakarAppSummary[] {
  const wanted = new Set(apps.map(({ app }) => app.resourceUrn));
  const known = new Map(
    snapshot?.resources.filter(({ urn }) => wanted.has(urn)).map((each) => [each.urn, each]),
  );
  return apps.map(({ app, credentials, isTesting }) => {
    const resource = known.get(app.resourceUrn);
    return {
      ...app,
      inventoryName: inventory.name,
      resourceName: resource?.name ?? app.resourceName,
      resourceState: snapshot === null ? 'unread' : resource === undefined ? 'gone' : 'known',
      resourceClass: resource?.class ?? null,
      resourceKind: resource?.kind ?? null,
      credentials,
      isTesting,
    };
  });
}
