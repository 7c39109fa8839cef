import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { ChangesSummary } from '../../shared/coverage/changes.ts';
import { changesAddress, lossTitle } from '../coverage/changes-text.ts';
import { t } from '../text/translate.ts';

const storageKey = 'loss-notifications';

/** Tells on the desktop, once each, that resources lost their protection. Draws nothing. */
export function LossNotifications({ losses }: { losses: readonly ChangesSummary[] }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    // Where it may not, the notice in the window is all; it is told once it may.
    if (!mayNotify()) return;
    const told = new Set((window.localStorage.getItem(storageKey) ?? '').split('\n'));
    for (const loss of losses) if (!told.has(markOf(loss))) notify(loss, navigate);
    // Marks of what was seen, or regained, are not among them, and so are forgotten.
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

/** Another loss of the same inventory has another date. */
function markOf({ inventoryId, unseenLossAt }: ChangesSummary): string {
  return `${inventoryId} ${unseenLossAt}`;
}

function notify(
  { inventoryId, inventoryName, lost }: ChangesSummary,
  navigate: (to: string) => void,
) {
  const notification = new Notification(lossTitle(lost, inventoryName), {
    body: t('frame.lossHelp'),
    // It replaces an older one about the same.
    tag: `loss ${inventoryId}`,
  });
  notification.addEventListener('click', () => {
    window.focus();
    navigate(changesAddress(inventoryId, 'lost'));
  });
}
