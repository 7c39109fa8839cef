import type { InvalidateQueryFilters, QueryClient, QueryKey } from '@tanstack/react-query';
import type { EventName, EventPayload } from '../../shared/bridge/contract.ts';
import { InventoryId } from '../../shared/bridge/ids.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import { signInQuery } from '../accounts/queries.ts';
import { coverageKeys } from '../coverage/queries.ts';
import { inventoriesQuery, noticesQuery } from '../inventories/queries.ts';
import { networkQuery } from '../network/queries.ts';
import { appsQuery } from '../plakar-apps/queries.ts';
import { exclusionsKey, resourceKey, resourcesQuery } from '../resources/queries.ts';
import { leftoversKey } from '../restore-points/leftovers/queries.ts';
import { snapshotLinksKey } from '../restore-points/snapshot-links/queries.ts';
import { pointSourcesQuery } from '../restore-points/sources/queries.ts';
import { providersQuery } from '../secret-providers/queries.ts';
import { settingsQuery } from '../settings/queries.ts';
import { automaticSyncQuery } from '../sync/queries.ts';
import { changeLanguage } from '../text/language.ts';
import { updateQuery } from '../updates/queries.ts';
import { vaultQuery } from '../vault/queries.ts';
import { showAnswers } from './answers.ts';

const inventories = inventoriesQuery.queryKey;
const resources = resourcesQuery.queryKey;
const providers = providersQuery.queryKey;
const apps = appsQuery.queryKey;
const automaticSync = automaticSyncQuery.queryKey;

/** What says of resources whether they are protected, by inventory, beside the rows of the table. */
const protection = [
  resourceKey,
  coverageKeys.coverage,
  coverageKeys.changes,
  exclusionsKey,
  snapshotLinksKey,
];

/** What is asked again after an event that does not bring it; of one inventory where the event names one. */
const askedAgain: Partial<Record<EventName, readonly QueryKey[]>> = {
  // A provider says which inventories use it, an app whether its resource is there.
  'inventory.changed': [
    inventories,
    resources,
    ...protection,
    providers,
    apps,
    leftoversKey,
    automaticSync,
  ],
  'coverage.changed': [inventories, ...protection],
  'notice.raised': [noticesQuery.queryKey],
  'coverage.recorded': [coverageKeys.history, coverageKeys.changes],
  'provider.changed': [providers],
  'restorePointSource.changed': [pointSourcesQuery.queryKey],
  'plakarApp.changed': [apps],
  'connectionTest.changed': [apps],
  'settings.changed': [automaticSync],
  'network.changed': [networkQuery.queryKey],
  'automaticSync.changed': [automaticSync],
  // Which keys open has changed with it.
  'vault.changed': [inventories, providers, apps, pointSourcesQuery.queryKey, automaticSync],
};

/** Keeps what is shown as main has it. Returns the function that stops it. */
export function followLiveUpdates(client: QueryClient): () => void {
  const { bridge } = window;
  const stops = [
    showAnswers(client),
    bridge.on('sync.progressed', (progress) => {
      client.setQueryData(inventoriesQuery.queryKey, (known) =>
        known?.map((inventory) =>
          inventory.id === progress.inventoryId ? { ...inventory, progress } : inventory,
        ),
      );
    }),
    bridge.on('signIn.changed', (attempt) => {
      client.setQueryData(signInQuery(attempt.attemptId).queryKey, attempt);
    }),
    bridge.on('settings.changed', (settings) => {
      client.setQueryData(settingsQuery.queryKey, settings);
    }),
    bridge.on('language.changed', (next) => void changeLanguage(next)),
    bridge.on('update.changed', (status) => {
      client.setQueryData(updateQuery.queryKey, status);
    }),
    bridge.on('vault.changed', (status) => {
      client.setQueryData(vaultQuery.queryKey, status);
    }),
    bridge.on('coverage.changed', ({ rows }) => changeRows(client, rows)),
    bridge.on('plakarApp.changed', ({ rows }) => changeRows(client, rows)),
    ...Object.entries(askedAgain).map(([event, queryKeys]) =>
      bridge.on(event as EventName, (payload) => {
        const predicate = isAbout(payload);
        for (const queryKey of queryKeys) void askAgain(client, { queryKey, predicate });
      }),
    ),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Whether a query can show what an event is about: not where both name an inventory, each another one. */
function isAbout(payload: EventPayload<EventName>) {
  const about = 'inventoryId' in payload ? payload.inventoryId : null;
  return ({ queryKey: [, of] }: { queryKey: QueryKey }) =>
    about === null || of === about || !InventoryId.safeParse(of).success;
}

/**
 * Asks again what shows. An answer that is on its way may be from before the change: a later one is asked for anyway,
 * but TanStack Query waits for the first that a query ever gets, unless it is cancelled.
 */
async function askAgain(client: QueryClient, asked: InvalidateQueryFilters): Promise<void> {
  await client.cancelQueries({
    ...asked,
    predicate: (query) => query.state.data === undefined && (asked.predicate?.(query) ?? true),
  });
  await client.invalidateQueries(asked);
}

/** Puts rows in the place of those of the same resources; null: any row may have changed. */
function changeRows(client: QueryClient, changed: readonly ResourceRow[] | null): void {
  const known = client.getQueryState(resources);
  if (changed === null || known?.data === undefined || known.fetchStatus !== 'idle') {
    void askAgain(client, { queryKey: resources });
    return;
  }
  const byKey = new Map(changed.map((row) => [keyOf(row), row]));
  client.setQueryData(resources, (rows) => rows?.map((row) => byKey.get(keyOf(row)) ?? row));
}

function keyOf({ inventoryId, urn }: ResourceRow): string {
  return `${inventoryId} ${urn}`;
}
