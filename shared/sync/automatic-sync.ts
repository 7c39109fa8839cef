import { z } from 'zod';
import { Instant, InventoryId } from '../bridge/ids.ts';

/** How long after the end of a sync the next one starts by itself. */
export const SyncInterval = z.enum(['never', '1-hour', '4-hours', '12-hours', '1-day']);
export type SyncInterval = z.infer<typeof SyncInterval>;

/** Whether accounts are read without being asked, and when not. */
export const AutomaticSync = z.object({
  interval: SyncInterval,
  /** Also while the computer runs on its battery; never while it saves it. */
  isOnBattery: z.boolean(),
});
export type AutomaticSync = z.infer<typeof AutomaticSync>;

/** An account is read by itself only where the user said so. */
export const defaultAutomaticSync: AutomaticSync = { interval: 'never', isOnBattery: false };

/** What this computer runs on; `saver`: it was told to save power, whatever it runs on. */
export const PowerState = z.enum(['mains', 'battery', 'saver']);
export type PowerState = z.infer<typeof PowerState>;

/** Why no sync starts by itself, in any inventory. */
export const ComputerPause = z.enum(['offline', 'battery', 'saver']);
export type ComputerPause = z.infer<typeof ComputerPause>;

/**
 * Why none does in one. `locked`: its keys open with the passphrase; `absent`: there are none, or they do
 * not open; `refused`: OVHcloud or a provider refused what was given last, and nothing was changed since.
 */
export const InventoryPause = z.enum(['locked', 'absent', 'refused']);
export type InventoryPause = z.infer<typeof InventoryPause>;

/** What will happen by itself. */
export const AutomaticSyncState = z.object({
  /** Whether this computer tells that it saves power. */
  canTellSaver: z.boolean(),
  pause: ComputerPause.nullable(),
  /** Empty where nothing happens by itself. */
  inventories: z.array(
    z.object({
      inventoryId: InventoryId,
      /** In the past: as soon as nothing stands against it. */
      nextAt: Instant,
      pause: InventoryPause.nullable(),
    }),
  ),
});
export type AutomaticSyncState = z.infer<typeof AutomaticSyncState>;
