import { Alert, Button, Group, Text } from '@mantine/core';
import { IconShieldOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { changesAddress, lossTitle } from '../coverage/changes-text.ts';
import { useChangesList } from '../coverage/queries.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { LossNotifications } from './loss-notifications.tsx';

/** Resources that lost their protection; shown until the user dismisses it. */
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
          {losses.map(({ inventoryId, inventoryName, lost }) => (
            <Alert
              key={inventoryId}
              color="red"
              role="alert"
              icon={<IconShieldOff aria-hidden="true" />}
              title={lossTitle(lost, inventoryName)}
              withCloseButton
              closeButtonLabel={t('frame.lossDismiss')}
              onClose={() => acknowledge.mutate({ inventoryId })}
            >
              <Group justify="space-between" gap="xs">
                <Text size="sm">{t('frame.lossHelp')}</Text>
                <Button
                  component={Link}
                  href={changesAddress(inventoryId, 'lost')}
                  size="xs"
                  variant="default"
                >
                  {t('frame.lossShow')}
                </Button>
              </Group>
            </Alert>
          ))}
        </div>
      )}
    </>
  );
}
