import { Menu } from '@mantine/core';
import { Fragment, useRef } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import { t } from '../../text/translate.ts';
import { actionsOn, type ResourceAction } from '../actions/resource-actions.ts';
import type { DataSet } from '../rows/data-set.ts';
import styles from './row-menu.module.css';

/** Position of a row's menu in the window. */
export interface RowMenuPlace {
  row: ResourceRow;
  x: number;
  y: number;
}

interface RowMenuProps {
  place: RowMenuPlace | null;
  data: DataSet;
  inventories: readonly InventorySummary[];
  /** `from`: what had the focus before the menu. */
  onPick: (action: ResourceAction, row: ResourceRow, from: Element | null) => void;
  onClose: () => void;
}

/** One menu for all rows: one per row would dominate the cost of scrolling. */
export function RowMenu({ place, ...props }: RowMenuProps) {
  return place && <OpenMenu key={place.row.urn} place={place} {...props} />;
}

function OpenMenu({
  place: { row, x, y },
  data,
  inventories,
  onPick,
  onClose,
}: RowMenuProps & { place: RowMenuPlace }) {
  const from = useRef(document.activeElement);
  const actions = actionsOn(row, { data, inventories });
  return (
    <Menu
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      position="bottom-start"
      shadow="md"
      returnFocus
    >
      <Menu.Target>
        <span className={styles['row-menu-anchor']} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action, index) => {
          const { id, label, Icon, group } = action;
          const isNewGroup = index > 0 && actions[index - 1]?.group !== group;
          return (
            <Fragment key={id}>
              {isNewGroup && <Menu.Divider />}
              <Menu.Item
                leftSection={<Icon size={14} aria-hidden="true" />}
                onClick={() => onPick(action, row, from.current)}
              >
                {t(label)}
              </Menu.Item>
            </Fragment>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
