import { z } from 'zod';
import { Instant, InventoryId } from '../bridge/ids.ts';

/** Time from the end of a sync to the next automatic one. */
export const SyncInterval = z.enum(['never', '1-hour', '4-hours', '12-hours', '1-day']);
export type SyncInterval = z.infer<typeof SyncInterval>;

/** Whether and when syncs start automatically. */
export const AutomaticSync = z.object({
  interval: SyncInterval,
  /** Also on battery; never in power saving mode. */
  isOnBattery: z.boolean(),
});
export type AutomaticSync = z.infer<typeof AutomaticSync>;

/** Off by default: an account is synced automatically only if the user enables it. */
export const defaultAutomaticSync: AutomaticSync = { interval: 'never', isOnBattery: false };

/** Power source of this computer. `saver`: power saving mode, on either source. */
export const PowerState = z.enum(['mains', 'battery', 'saver']);
export type PowerState = z.infer<typeof PowerState>;

/** Why automatic sync is paused for all inventories. */
export const ComputerPause = z.enum(['offline', 'battery', 'saver']);
export type ComputerPause = z.infer<typeof ComputerPause>;

/**
 * Why it is paused for one inventory. `locked`: its keys need the passphrase. `absent`: no keys, or they cannot be
 * decrypted. `refused`: OVHcloud or a provider refused the keys, and nothing has changed since.
 */
export const InventoryPause = z.enum(['locked', 'absent', 'refused']);
export type InventoryPause = z.infer<typeof InventoryPause>;

/** The syncs of all inventories that the user started together. */
export const SyncBatch = z.object({ total: z.number().int(), done: z.number().int() });
export type SyncBatch = z.infer<typeof SyncBatch>;

/** State of automatic sync. */
export const AutomaticSyncState = z.object({
  /** Whether this computer reports power saving mode. */
  isSaverKnown: z.boolean(),
  pause: ComputerPause.nullable(),
  /** null: none is running. */
  batch: SyncBatch.nullable(),
  /** Empty if automatic sync is off. */
  inventories: z.array(
    z.object({
      inventoryId: InventoryId,
      /** If in the past: as soon as nothing pauses it. */
      nextAt: Instant,
      pause: InventoryPause.nullable(),
    }),
  ),
});
export type AutomaticSyncState = z.infer<typeof AutomaticSyncState>;
