import type { QueryClient } from '@tanstack/react-query';
import { inventoriesQuery, keys } from './queries.ts';

/** The only subscriber of main's events. Returns the function that stops it. */
export function followLiveUpdates(client: QueryClient): () => void {
  const stops = [
    window.bridge.on('inventory.changed', () => {
      for (const queryKey of [keys.inventories, keys.resources, keys.resource, keys.coverage]) {
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
  ];
  return () => stops.forEach((stop) => stop());
}
