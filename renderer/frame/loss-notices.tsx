import { Button } from '@mantine/core';
import { IconShieldOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ChangesSummary } from '../../shared/coverage/changes.ts';
import { changesAddress, lossTitle } from '../coverage/changes-text.ts';
import { useChangesList } from '../coverage/queries.ts';
import { useCommand } from '../bridge/commands.ts';
import { NoticeBar } from '../kit/notice-bar.tsx';
import { t } from '../text/translate.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { LossNotifications } from './loss-notifications.tsx';

/** Resources that lost their protection, in one line for all inventories; shown until the user dismisses it. */
export function LossNotices() {
  const changes = useChangesList().data;
  const acknowledge = useCommand('changes.acknowledge');
  const losses = changes?.filter(({ unseenLossAt }) => unseenLossAt !== null) ?? [];
  return (
    <>
      {changes && <LossNotifications losses={losses} />}
      {losses.length > 0 && (
        <div className="content-notices">
          {acknowledge.error && <FailureAlert error={acknowledge.error} />}
          <NoticeBar
            color="red"
            role="alert"
            icon={<IconShieldOff aria-hidden="true" />}
            title={titleOf(losses)}
            actions={
              <Button component={Link} href={listOf(losses)} size="compact-sm" variant="default">
                {t('frame.lossShow')}
              </Button>
            }
            closeLabel={t('frame.lossDismiss')}
            onClose={() => {
              for (const { inventoryId } of losses) acknowledge.mutate({ inventoryId });
            }}
          />
        </div>
      )}
    </>
  );
}

function titleOf(losses: readonly ChangesSummary[]): string {
  const [only] = losses;
  if (only && losses.length === 1) return lossTitle(only.lost, only.inventoryName);
  const count = losses.reduce((sum, { lost }) => sum + lost, 0);
  return t('frame.lossTitleOfAll', { count, inventories: losses.length });
}

/** The list of changes; of several inventories, the page that links to each. */
function listOf(losses: readonly ChangesSummary[]): string {
  const [only] = losses;
  return only && losses.length === 1 ? changesAddress(only.inventoryId, 'lost') : '/coverage';
}
