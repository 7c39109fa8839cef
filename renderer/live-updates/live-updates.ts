import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { EventName } from '../../shared/bridge/contract.ts';
import type { RowColumns } from '../../shared/resources/row-columns.ts';
import { keyOfRow, unpackRows } from '../../shared/resources/rules/unpack-rows.ts';
import { signInQuery } from '../accounts/queries.ts';
import { coverageKeys } from '../coverage/queries.ts';
import { inventoriesQuery, noticesQuery } from '../inventories/queries.ts';
import { networkQuery } from '../network/queries.ts';
import { nextStepsKey } from '../next-steps/queries.ts';
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
import { Refetches } from './refetches.ts';
import { showResponses } from './responses.ts';
import { ShownProgress } from './shown-progress.ts';

const inventories = inventoriesQuery.queryKey;
const resources = resourcesQuery.queryKey;
const providers = providersQuery.queryKey;
const apps = appsQuery.queryKey;
const automaticSync = automaticSyncQuery.queryKey;

/** Queries about protection, by inventory, besides the table's rows. */
const protection = [
  resourceKey,
  coverageKeys.coverage,
  coverageKeys.changes,
  exclusionsKey,
  snapshotLinksKey,
  nextStepsKey,
];

/**
 * Queries to refetch after an event that does not contain the data; limited to the event's inventory, if it names one.
 */
const askedAgain: Partial<Record<EventName, readonly QueryKey[]>> = {
  // A provider lists the inventories that use it, an app whether its resource exists.
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
  'resource.discovered': [inventories, resources, resourceKey],
  'notice.raised': [noticesQuery.queryKey],
  'coverage.recorded': [coverageKeys.history, coverageKeys.changes],
  'provider.changed': [providers],
  'restorePointSource.changed': [pointSourcesQuery.queryKey, nextStepsKey],
  'plakarApp.changed': [apps],
  'connectionTest.changed': [apps],
  'settings.changed': [automaticSync, nextStepsKey],
  'network.changed': [networkQuery.queryKey],
  'automaticSync.changed': [automaticSync],
  // It also changes which keys can be read.
  'vault.changed': [inventories, providers, apps, pointSourcesQuery.queryKey, automaticSync],
};

/** Keeps cached queries in step with main. Returns a function that stops it. */
export function followLiveUpdates(client: QueryClient): () => void {
  const { bridge } = window;
  const progress = new ShownProgress(client);
  const refetches = new Refetches(client);
  const stops = [
    showResponses(client),
    bridge.on('sync.progressed', (reported) => progress.report(reported)),
    bridge.on('signIn.changed', (attempt) => {
      client.setQueryData(signInQuery(attempt.attemptId).queryKey, attempt);
    }),
    bridge.on('settings.changed', (settings) => {
      client.setQueryData(settingsQuery.queryKey, settings);
    }),
    bridge.on('data.changed', () => void client.invalidateQueries()),
    bridge.on('language.changed', (next) => void changeLanguage(next)),
    bridge.on('update.changed', (status) => {
      client.setQueryData(updateQuery.queryKey, status);
    }),
    bridge.on('vault.changed', (status) => {
      client.setQueryData(vaultQuery.queryKey, status);
    }),
    bridge.on('coverage.changed', ({ rows }) => changeRows(client, refetches, rows)),
    bridge.on('plakarApp.changed', ({ rows }) => changeRows(client, refetches, rows)),
    ...Object.entries(askedAgain).map(([event, queryKeys]) =>
      bridge.on(event as EventName, (payload) => {
        const inventoryId = 'inventoryId' in payload ? payload.inventoryId : null;
        if (event === 'inventory.changed' && inventoryId !== null) progress.forget(inventoryId);
        refetches.ask(queryKeys, inventoryId);
      }),
    ),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Replaces the cached rows of these resources. null: any row may have changed. */
function changeRows(client: QueryClient, refetches: Refetches, changed: RowColumns | null): void {
  const known = client.getQueryState(resources);
  if (changed === null || known?.data === undefined || known.fetchStatus !== 'idle') {
    refetches.ask([resources], null);
    return;
  }
  const byKey = new Map(unpackRows(changed).map((row) => [keyOfRow(row), row]));
  client.setQueryData(resources, (rows) => rows?.map((row) => byKey.get(keyOfRow(row)) ?? row));
}
