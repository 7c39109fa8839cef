const storageKey = 'last-location';
const longest = 2000;

/** Screens that a restart may open again. */
const screens =
  /^\/(resources|apps|coverage|secret-providers|about|settings(\/[a-z-]+)?|guide(\/[\w-]+)?|inventories\/[\w-]+)?$/;

/** The inventory of the screen that the last run left, until it is known to exist. */
let unsure: string | null = null;

/** Opens the screen that was open when the window closed. Must run before requests of the menu and the tray. */
export function openLastLocation(): void {
  // A reloaded window has its address, as has the report.
  if (window.location.hash !== '') return;
  const stored = window.localStorage.getItem(storageKey) ?? '';
  if (!isLocation(stored)) return;
  window.history.replaceState(null, '', `#${stored}`);
  unsure = inventoryOf(stored);
}

export function rememberLocation(path: string, search: string): void {
  const location = search === '' ? path : `${path}?${search}`;
  if (isLocation(location)) window.localStorage.setItem(storageKey, location);
}

/** Whether the reopened screen is of an inventory that no longer exists. Answers yes once at most. */
export function isGone(path: string, inventories: readonly { id: string }[]): boolean {
  const asked = unsure;
  unsure = null;
  return (
    asked !== null && inventoryOf(path) === asked && inventories.every(({ id }) => id !== asked)
  );
}

function isLocation(text: string): boolean {
  const [path = ''] = text.split('?', 1);
  return text.length <= longest && screens.test(path) && !/\s/.test(text);
}

function inventoryOf(location: string): string | null {
  return /^\/inventories\/([\w-]+)/.exec(location)?.[1] ?? null;
}
