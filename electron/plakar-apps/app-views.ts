import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { PlakarApp, PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';

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
