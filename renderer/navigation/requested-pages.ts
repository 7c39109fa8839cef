import type { RequestedPage } from '../../shared/navigation/requested-page.ts';
import { navigate } from './hash-location.ts';
import { landOn } from './scroll-memory.ts';
import { settingsAddress, settingsHeadingId } from './settings-address.ts';
import { requestAction, type RequestedAction } from './requested-action.ts';

/** null: the page that is open. */
export const pageAddresses = {
  inventories: '/',
  resources: '/resources',
  apps: '/apps',
  coverage: '/coverage',
  secretProviders: '/secret-providers',
  settings: '/settings',
  about: '/about',
  guide: '/guide',
  addInventory: '/',
  find: '/resources',
  palette: null,
  syncAll: null,
  shortcuts: null,
  undo: null,
  diagnostics: '/about',
  updates: settingsAddress('updates'),
  demo: null,
} satisfies Record<RequestedPage, string | null>;

const actions: Partial<Record<RequestedPage, RequestedAction>> = {
  addInventory: 'addInventory',
  find: 'find',
  palette: 'palette',
  syncAll: 'syncAll',
  shortcuts: 'shortcuts',
  diagnostics: 'diagnostics',
  undo: 'undo',
  demo: 'demo',
};

/** Follows requests of the menu and the tray. Returns a function that stops it. */
export function followRequestedPages(): () => void {
  return window.bridge.on('page.requested', ({ page }) => {
    // Input in a dialog must not be lost because of an accidental shortcut.
    if (page !== 'undo' && document.querySelector('[role="dialog"][aria-modal="true"]') !== null)
      return;
    requestPage(page);
  });
}

/** Opens a page, or runs the action that it stands for. */
export function requestPage(page: RequestedPage): void {
  const address: string | null = pageAddresses[page];
  // The current page's filters are retained.
  if (address !== null && pathOf(window.location.hash) !== address) navigate(address);
  // Already in the section, but perhaps scrolled away.
  else if (page === 'updates') landOn(settingsHeadingId('updates'));
  requestAction(actions[page] ?? null);
}

function pathOf(hash: string): string {
  return `/${hash.replace(/^#?\/?/, '').split('?', 1)[0] ?? ''}`;
}
