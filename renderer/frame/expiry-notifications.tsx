import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { type Expiry, expiryNotification, expiryOf } from '../accounts/expiry-text.ts';
import { hasKeys } from '../sync/sync-text.ts';
import { useInventories } from '../inventories/queries.ts';
import { useNow } from '../kit/use-now.ts';

const storageKey = 'expiry-notifications';

/** Shows one desktop notification when keys are about to expire, and one when they have. Renders nothing. */
export function ExpiryNotifications() {
  const inventories = useInventories().data;
  const now = useNow();
  const [, navigate] = useLocation();
  useEffect(() => {
    // Without permission only the warning in the window is shown; the notification follows once permitted.
    if (!inventories || !mayNotify()) return;
    const shown = readShown();
    const holding: string[] = [];
    for (const inventory of inventories) {
      const expiry = expiryOf(inventory.verification, now);
      if (expiry === null) continue;
      const mark = markOf(inventory, expiry);
      if (shown.has(mark)) {
        holding.push(mark);
      } else if (hasKeys(inventory)) {
        holding.push(mark);
        notify(expiryNotification(inventory.name, expiry, now), inventory.id, navigate);
      }
    }
    remember(holding);
  }, [inventories, now, navigate]);
  return null;
}

function mayNotify(): boolean {
  return typeof Notification !== 'undefined' && Notification.permission === 'granted';
}

function notify(
  { title, remedy }: ReturnType<typeof expiryNotification>,
  inventoryId: string,
  navigate: (to: string) => void,
) {
  // The tag makes it replace an older notification about the same inventory.
  const notification = new Notification(title, { body: remedy, tag: inventoryId });
  notification.addEventListener('click', () => {
    window.focus();
    navigate(`/inventories/${inventoryId}`);
  });
}

function markOf({ id }: InventorySummary, { stage, expiresAt }: Expiry): string {
  return `${id} ${expiresAt} ${stage}`;
}

function readShown(): Set<string> {
  return new Set((window.localStorage.getItem(storageKey) ?? '').split('\n'));
}

/** Saves only the current marks: those of renewed keys and deleted inventories are dropped. */
function remember(marks: readonly string[]) {
  const text = marks.join('\n');
  // Called for every change during a sync; marks rarely change.
  if (text !== (window.localStorage.getItem(storageKey) ?? '')) {
    window.localStorage.setItem(storageKey, text);
  }
}
