import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useCommand } from '../../bridge/commands.ts';
import { useInventories } from '../../inventories/queries.ts';
import { t } from '../../text/translate.ts';
import { hasControlPanel } from '../rows/control-panel.ts';
import { notifyFailure } from '../../kit/notify-failure.ts';
import styles from './open-in-ovhcloud.module.css';

interface OpenInOvhcloudProps {
  inventoryId: string;
  urn: string;
}

/** Opens OVHcloud's control panel in the browser, if the account has one. */
export function OpenInOvhcloud({ inventoryId, urn }: OpenInOvhcloudProps) {
  const inventories = useInventories().data ?? [];
  const { mutate: openPage } = useCommand('page.open');
  if (!hasControlPanel(inventories, inventoryId)) return null;
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconExternalLink size={14} aria-hidden="true" />}
      className={styles['open-in-ovhcloud']}
      onClick={() => openPage({ page: 'resource', inventoryId, urn }, { onError: notifyFailure })}
    >
      {t('resources.openInOvhcloud')}
    </Button>
  );
}
