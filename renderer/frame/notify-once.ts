interface DesktopNotification {
  title: string;
  body: string;
  /** Replaces an older notification with the same tag. */
  tag: string;
  /** Screen that a click opens. */
  address: string;
}

export interface OnceNotification {
  /** Identifies what it is about; shown once for each mark, over restarts too. */
  mark: string;
  /** Whether it may be shown now. One that was shown stays known. */
  isDue: boolean;
  content: () => DesktopNotification;
}

/**
 * Shows the desktop notifications that were not shown yet; without permission they follow once permitted. Remembers
 * only the given marks: those of what is over are dropped.
 */
export function notifyOnce(
  storageKey: string,
  wanted: readonly OnceNotification[],
  navigate: (address: string) => void,
): void {
  const stored = window.localStorage.getItem(storageKey) ?? '';
  const shown = new Set(stored.split('\n'));
  const fresh = wanted.filter(({ mark, isDue }) => isDue && !shown.has(mark));
  // Checked only when needed: each check waits for another process.
  if (fresh.length > 0 && !isPermitted()) return;
  for (const { content } of fresh) show(content(), navigate);
  const marks = wanted.filter(({ mark, isDue }) => isDue || shown.has(mark));
  const text = marks.map(({ mark }) => mark).join('\n');
  if (text !== stored) window.localStorage.setItem(storageKey, text);
}

function isPermitted(): boolean {
  return typeof Notification !== 'undefined' && Notification.permission === 'granted';
}

function show(
  { title, body, tag, address }: DesktopNotification,
  navigate: (address: string) => void,
): void {
  new Notification(title, { body, tag }).addEventListener('click', () => {
    window.focus();
    navigate(address);
  });
}
