import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { EventName } from '../../shared/bridge/contract.ts';
import { changeLanguage } from '../text/language.ts';
import { automaticSyncQuery } from '../sync/queries.ts';
import { coverageKeys } from '../coverage/queries.ts';
import { settingsQuery } from '../settings/queries.ts';
import { networkQuery } from '../network/queries.ts';
import { pointSourcesQuery } from '../restore-points/sources/queries.ts';
import { leftoversKey } from '../restore-points/leftovers/queries.ts';
import { exclusionsKey } from '../resources/queries.ts';
import { snapshotLinksKey } from '../restore-points/snapshot-links/queries.ts';
import { updateQuery } from '../updates/queries.ts';
import { inventoriesQuery, keys, signInKey, vaultQuery } from './queries.ts';

const { inventories, resources, resource, coverage, providers, apps, notices } = keys;

/** What is asked again after an event that does not bring it. */
const askedAgain: Partial<Record<EventName, readonly QueryKey[]>> = {
  'inventory.changed': [
    inventories,
    resources,
    resource,
    coverage,
    // A provider says which inventories use it, an app whether its resource is there.
    providers,
    apps,
    coverageKeys.changes,
    exclusionsKey,
    snapshotLinksKey,
    leftoversKey,
    automaticSyncQuery.queryKey,
  ],
  'notice.raised': [notices],
  'coverage.recorded': Object.values(coverageKeys),
  'provider.changed': [providers],
  'pointsource.changed': [pointSourcesQuery.queryKey],
  'app.changed': [apps, resources],
  'apptest.changed': [apps],
  'settings.changed': [automaticSyncQuery.queryKey],
  'network.changed': [networkQuery.queryKey],
  'automaticsync.changed': [automaticSyncQuery.queryKey],
  'vault.changed': [automaticSyncQuery.queryKey],
};

/** Keeps what is shown as main has it. Returns the function that stops it. */
export function followLiveUpdates(client: QueryClient): () => void {
  const { bridge } = window;
  const stops = [
    bridge.on('sync.progressed', (progress) => {
      client.setQueryData(inventoriesQuery.queryKey, (known) =>
        known?.map((inventory) =>
          inventory.id === progress.inventoryId ? { ...inventory, progress } : inventory,
        ),
      );
    }),
    bridge.on('signin.changed', (attempt) => {
      client.setQueryData(signInKey(attempt.attemptId), attempt);
    }),
    bridge.on('settings.changed', (settings) => {
      client.setQueryData(settingsQuery.queryKey, settings);
    }),
    bridge.on('language.changed', changeLanguage),
    bridge.on('update.changed', (status) => {
      client.setQueryData(updateQuery.queryKey, status);
    }),
    bridge.on('vault.changed', (status) => {
      client.setQueryData(vaultQuery.queryKey, status);
    }),
    ...Object.entries(askedAgain).map(([event, queryKeys]) =>
      bridge.on(event as EventName, () => {
        for (const queryKey of queryKeys) void client.invalidateQueries({ queryKey });
      }),
    ),
  ];
  return () => stops.forEach((stop) => stop());
}
