import { Menu } from '@mantine/core';
import { Fragment, useRef } from 'react';
import { t } from '../text/translate.ts';
import type { Action } from './action.ts';
import type { MenuPlace } from './menu-place.ts';
import styles from './action-menu.module.css';

/** What a menu shows of an action. */
type Entry<Subject, Tools> = Action<Subject, never, Tools> & { id: string };

interface ActionMenuProps<Subject, Tools> {
  place: MenuPlace<Subject> | null;
  actionsOn: (subject: Subject) => readonly Entry<Subject, Tools>[];
  /** `from`: what had the focus before the menu. */
  onPick: (action: Entry<Subject, Tools>, subject: Subject, from: Element | null) => void;
  onClose: () => void;
}

/** One menu for all subjects of a list: one per row would dominate the cost of scrolling. */
export function ActionMenu<Subject, Tools>({ place, ...props }: ActionMenuProps<Subject, Tools>) {
  return place && <OpenMenu key={`${place.x} ${place.y}`} place={place} {...props} />;
}

function OpenMenu<Subject, Tools>({
  place: { subject, x, y },
  actionsOn,
  onPick,
  onClose,
}: ActionMenuProps<Subject, Tools> & { place: MenuPlace<Subject> }) {
  const from = useRef(document.activeElement);
  const actions = actionsOn(subject);
  return (
    <Menu
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      position="bottom-start"
      returnFocus
    >
      <Menu.Target>
        {/* A button, because the menu takes its name, and has to say that it is open. */}
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('common.actions')}
          className={styles['action-menu-anchor']}
          style={{ left: x, top: y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action, index) => {
          const { id, label, Icon, group, isDangerous } = action;
          const isNewGroup = index > 0 && actions[index - 1]?.group !== group;
          return (
            <Fragment key={id}>
              {isNewGroup && <Menu.Divider />}
              <Menu.Item
                className={isDangerous && 'danger-item'}
                leftSection={<Icon size={14} aria-hidden="true" />}
                onClick={() => onPick(action, subject, from.current)}
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
