import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { ChangesSummary } from '../../shared/coverage/changes.ts';
import { changesAddress, lossTitle } from '../coverage/changes-text.ts';
import { t } from '../text/translate.ts';

const storageKey = 'loss-notifications';

/** Shows one desktop notification for each loss of protection. Renders nothing. */
export function LossNotifications({ losses }: { losses: readonly ChangesSummary[] }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    // Without permission only the notice in the window is shown; the notification follows once permitted.
    if (!mayNotify()) return;
    const shown = new Set((window.localStorage.getItem(storageKey) ?? '').split('\n'));
    for (const loss of losses) if (!shown.has(markOf(loss))) notify(loss, navigate);
    // Only the current marks: those of losses that were seen or reversed are dropped.
    const text = losses.map(markOf).join('\n');
    if (text !== (window.localStorage.getItem(storageKey) ?? '')) {
      window.localStorage.setItem(storageKey, text);
    }
  }, [losses, navigate]);
  return null;
}

function mayNotify(): boolean {
  return typeof Notification !== 'undefined' && Notification.permission === 'granted';
}

/** A later loss in the same inventory has another date. */
function markOf({ inventoryId, unseenLossAt }: ChangesSummary): string {
  return `${inventoryId} ${unseenLossAt}`;
}

function notify(
  { inventoryId, inventoryName, lost }: ChangesSummary,
  navigate: (to: string) => void,
) {
  const notification = new Notification(lossTitle(lost, inventoryName), {
    body: t('frame.lossHelp'),
    // Replaces an older notification about the same inventory.
    tag: `loss ${inventoryId}`,
  });
  notification.addEventListener('click', () => {
    window.focus();
    navigate(changesAddress(inventoryId, 'lost'));
  });
}
