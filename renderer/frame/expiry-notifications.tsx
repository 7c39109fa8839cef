import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { type Expiry, expiryNotification, expiryOf } from '../accounts/expiry-text.ts';
import { hasKeys } from '../sync/sync-text.ts';
import { useInventories } from '../inventories/queries.ts';
import { useNow } from '../kit/use-now.ts';

const storageKey = 'expiry-notifications';

/** Tells on the desktop, once each, that keys are about to expire and that they have. Draws nothing. */
export function ExpiryNotifications() {
  const inventories = useInventories().data;
  const now = useNow();
  const [, navigate] = useLocation();
  useEffect(() => {
    // Where it may not, the warning on the inventory is all; it is told once it may.
    if (!inventories || !mayNotify()) return;
    const told = readTold();
    const holding: string[] = [];
    for (const inventory of inventories) {
      const expiry = expiryOf(inventory.verification, now);
      if (expiry === null) continue;
      const mark = markOf(inventory, expiry);
      if (told.has(mark)) {
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
  // The tag lets it replace an older one about the same inventory.
  const notification = new Notification(title, { body: remedy, tag: inventoryId });
  notification.addEventListener('click', () => {
    window.focus();
    navigate(`/inventories/${inventoryId}`);
  });
}

function markOf({ id }: InventorySummary, { stage, expiresAt }: Expiry): string {
  return `${id} ${expiresAt} ${stage}`;
}

function readTold(): Set<string> {
  return new Set((window.localStorage.getItem(storageKey) ?? '').split('\n'));
}

/** Marks of renewed keys and deleted inventories are not among them, and so are forgotten. */
function remember(marks: readonly string[]) {
  const text = marks.join('\n');
  // A running sync brings many changes, hardly ever one of these.
  if (text !== (window.localStorage.getItem(storageKey) ?? '')) {
    window.localStorage.setItem(storageKey, text);
  }
}
