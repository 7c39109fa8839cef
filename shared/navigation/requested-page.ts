import { z } from 'zod';

/** Where the menu and the tray lead: a page, or something that is done on one. */
export const RequestedPage = z.enum([
  'inventories',
  'resources',
  'apps',
  'coverage',
  'secretProviders',
  'settings',
  'about',
  'addInventory',
  'find',
  'syncAll',
  'shortcuts',
  'diagnostics',
  'updates',
]);
export type RequestedPage = z.infer<typeof RequestedPage>;
