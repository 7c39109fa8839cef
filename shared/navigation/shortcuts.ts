import type { RequestedPage } from './requested-page.ts';

/** Keys that are pressed together. `Mod` is Ctrl, or ⌘ on macOS. */
export type Shortcut = readonly string[];

/** The shortcuts of the menu's items, for the menu and for what the window says about them. */
const shortcuts: Partial<Record<RequestedPage, Shortcut>> = {
  palette: ['Mod', 'K'],
  addInventory: ['Mod', 'N'],
  syncAll: ['Mod', 'R'],
  inventories: ['Mod', '1'],
  resources: ['Mod', '2'],
  apps: ['Mod', '3'],
  coverage: ['Mod', '4'],
  settings: ['Mod', ','],
  find: ['Mod', 'F'],
  undo: ['Mod', 'Z'],
  guide: ['F1'],
  shortcuts: ['Mod', '/'],
};

/** null: none. */
export function shortcutOf(page: RequestedPage, isMac: boolean): Shortcut | null {
  // On macOS, F1 changes the brightness.
  if (page === 'guide' && isMac) return null;
  return shortcuts[page] ?? null;
}
