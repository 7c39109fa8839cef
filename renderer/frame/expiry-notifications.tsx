import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { expiryNotification, expiryOf } from '../accounts/expiry-text.ts';
import { hasKeys } from '../sync/sync-text.ts';
import { useInventories } from '../inventories/queries.ts';
import { useNow } from '../kit/use-now.ts';
import { notifyOnce } from './notify-once.ts';

/** Shows one desktop notification when keys are about to expire, and one when they have. Renders nothing. */
export function ExpiryNotifications() {
  const inventories = useInventories().data;
  const now = useNow();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!inventories) return;
    const wanted = inventories.flatMap((inventory) => {
      const expiry = expiryOf(inventory.verification, now);
      if (expiry === null) return [];
      const { id, name } = inventory;
      const content = () => {
        const { title, remedy } = expiryNotification(name, expiry, now);
        return { title, body: remedy, tag: id, address: `/inventories/${id}` };
      };
      const mark = `${id} ${expiry.expiresAt} ${expiry.stage}`;
      return [{ mark, isDue: hasKeys(inventory), content }];
    });
    notifyOnce('expiry-notifications', wanted, navigate);
  }, [inventories, now, navigate]);
  return null;
}
