import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { ChangesSummary } from '../../shared/coverage/changes.ts';
import { changesAddress, lossTitle } from '../coverage/changes-text.ts';
import { t } from '../text/translate.ts';
import { notifyOnce } from './notify-once.ts';

/** Shows one desktop notification for each loss of protection. Renders nothing. */
export function LossNotifications({ losses }: { losses: readonly ChangesSummary[] }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    const wanted = losses.map(({ inventoryId, inventoryName, unseenLossAt, lost }) => ({
      // A later loss in the same inventory has another date.
      mark: `${inventoryId} ${unseenLossAt}`,
      isDue: true,
      content: () => ({
        title: lossTitle(lost, inventoryName),
        body: t('frame.lossHelp'),
        tag: `loss ${inventoryId}`,
        address: changesAddress(inventoryId, 'lost'),
      }),
    }));
    notifyOnce('loss-notifications', wanted, navigate);
  }, [losses, navigate]);
  return null;
}
