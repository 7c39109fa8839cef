import { z } from 'zod';

/** Targets of the menu and the tray: a page, or an action on one. */
export const RequestedPage = z.enum([
  'inventories',
  'resources',
  'apps',
  'coverage',
  'secretProviders',
  'settings',
  'about',
  'guide',
  'addInventory',
  'find',
  'palette',
  'syncAll',
  'shortcuts',
  'diagnostics',
  'updates',
  'demo',
  'undo',
]);
export type RequestedPage = z.infer<typeof RequestedPage>;
