import { Menu } from '@mantine/core';
import { IconCopy, IconExternalLink, IconEye, IconEyeOff } from '@tabler/icons-react';
import { notify } from '../../kit/notify.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import { copyText } from '../../kit/copy-text.ts';
import { useCommand } from '../../bridge/commands.ts';
import { hasControlPanel } from '../rows/control-panel.ts';
import { t } from '../../text/translate.ts';
import { showFailure } from '../../kit/undo-notification.tsx';
import { useDecide } from '../exclusion/use-decide.tsx';
import styles from './row-menu.module.css';

/** Position of a row's menu in the window. */
export interface RowMenuPlace {
  row: ResourceRow;
  x: number;
  y: number;
}

interface RowMenuProps {
  place: RowMenuPlace | null;
  inventories: readonly InventorySummary[];
  onClose: () => void;
}

/** One menu for all rows: one per row would dominate the cost of scrolling. */
export function RowMenu({ place, inventories, onClose }: RowMenuProps) {
  const { decide } = useDecide();
  const { mutate: openPage } = useCommand('page.open');
  if (place === null) return null;
  const { inventoryId, urn, protection } = place.row;
  const isExcluded = protection === 'excluded';

  function copy() {
    void copyText(urn).then((isCopied) =>
      notify({
        message: isCopied ? t('resources.urnCopyDone') : t('resources.urnCopyError'),
      }),
    );
  }

  return (
    <Menu
      key={urn}
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      position="bottom-start"
      shadow="md"
      returnFocus
    >
      <Menu.Target>
        <span className={styles['row-menu-anchor']} style={{ left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={14} aria-hidden="true" />} onClick={copy}>
          {t('resources.urnCopy')}
        </Menu.Item>
        {hasControlPanel(inventories, inventoryId) && (
          <Menu.Item
            leftSection={<IconExternalLink size={14} aria-hidden="true" />}
            onClick={() =>
              openPage({ page: 'resource', inventoryId, urn }, { onError: showFailure })
            }
          >
            {t('resources.openInOvhcloud')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={
            isExcluded ? (
              <IconEye size={14} aria-hidden="true" />
            ) : (
              <IconEyeOff size={14} aria-hidden="true" />
            )
          }
          onClick={() => void decide([{ inventoryId, urns: [urn] }], !isExcluded)}
        >
          {isExcluded ? t('resources.includeInCoverage') : t('resources.excludeFromCoverage')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
