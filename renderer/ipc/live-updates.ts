import type { QueryClient } from '@tanstack/react-query';
import { changeLanguage } from '../words/language.ts';
import { automaticSyncQuery } from './automatic-sync-queries.ts';
import { coverageKeys } from './coverage-queries.ts';
import { settingsQuery } from './settings-queries.ts';
import { networkQuery } from './network-queries.ts';
import { pointSourcesQuery } from './point-source-queries.ts';
import { leftoversKey } from './leftover-queries.ts';
import { exclusionsKey } from './resource-queries.ts';
import { snapshotLinksKey } from './snapshot-link-queries.ts';
import { updateQuery } from './update-queries.ts';
import { inventoriesQuery, keys, signInKey, vaultQuery } from './queries.ts';

/** The only subscriber of main's events. Returns the function that stops it. */
export function followLiveUpdates(client: QueryClient): () => void {
  const stops = [
    window.bridge.on('inventory.changed', () => {
      const { inventories, resources, resource, coverage, providers, apps } = keys;
      const known = [inventories, resources, resource, coverage, providers, apps];
      // A provider says which inventories use it, an app whether its resource is there.
      const others = [coverageKeys.changes, exclusionsKey, snapshotLinksKey, leftoversKey];
      for (const queryKey of [...known, ...others, automaticSyncQuery.queryKey]) {
        void client.invalidateQueries({ queryKey });
      }
    }),
    window.bridge.on('sync.progressed', (progress) => {
      client.setQueryData(inventoriesQuery.queryKey, (inventories) =>
        inventories?.map((inventory) =>
          inventory.id === progress.inventoryId ? { ...inventory, progress } : inventory,
        ),
      );
    }),
    window.bridge.on('notice.raised', () => {
      void client.invalidateQueries({ queryKey: keys.notices });
    }),
    window.bridge.on('coverage.recorded', () => {
      for (const queryKey of Object.values(coverageKeys)) {
        void client.invalidateQueries({ queryKey });
      }
    }),
    window.bridge.on('signin.changed', (attempt) => {
      client.setQueryData(signInKey(attempt.attemptId), attempt);
    }),
    window.bridge.on('provider.changed', () => {
      void client.invalidateQueries({ queryKey: keys.providers });
    }),
    window.bridge.on('pointsource.changed', () => {
      void client.invalidateQueries({ queryKey: pointSourcesQuery.queryKey });
    }),
    window.bridge.on('app.changed', () => {
      for (const queryKey of [keys.apps, keys.resources]) {
        void client.invalidateQueries({ queryKey });
      }
    }),
    window.bridge.on('apptest.changed', () => {
      void client.invalidateQueries({ queryKey: keys.apps });
    }),
    window.bridge.on('settings.changed', (settings) => {
      client.setQueryData(settingsQuery.queryKey, settings);
      void client.invalidateQueries({ queryKey: automaticSyncQuery.queryKey });
    }),
    window.bridge.on('network.changed', () => {
      void client.invalidateQueries({ queryKey: networkQuery.queryKey });
    }),
    window.bridge.on('automaticsync.changed', () => {
      void client.invalidateQueries({ queryKey: automaticSyncQuery.queryKey });
    }),
    window.bridge.on('language.changed', changeLanguage),
    window.bridge.on('update.changed', (status) => {
      client.setQueryData(updateQuery.queryKey, status);
    }),
    window.bridge.on('vault.changed', (status) => {
      client.setQueryData(vaultQuery.queryKey, status);
      void client.invalidateQueries({ queryKey: automaticSyncQuery.queryKey });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
