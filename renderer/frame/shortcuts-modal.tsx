import { Kbd, Modal } from '@mantine/core';
import { useState } from 'react';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { t, type Message } from '../text/words.ts';
import styles from './shortcuts-modal.module.css';

interface Shortcut {
  what: Message;
  /** With `Mod`: Ctrl, and ⌘ on a Mac. */
  keys: readonly string[];
}

const shortcuts: readonly Shortcut[] = [
  { what: 'Add inventory', keys: ['Mod', 'N'] },
  { what: 'Sync all inventories', keys: ['Mod', 'R'] },
  { what: 'Inventories', keys: ['Mod', '1'] },
  { what: 'Resources', keys: ['Mod', '2'] },
  { what: 'Apps', keys: ['Mod', '3'] },
  { what: 'Coverage', keys: ['Mod', '4'] },
  { what: 'Settings', keys: ['Mod', ','] },
  { what: 'Search resource', keys: ['Mod', 'F'] },
  { what: 'Search on a page that has a list of resources', keys: ['/'] },
  { what: 'Go along the rows of a list', keys: ['↑', '↓'] },
  { what: 'Open or close a row', keys: ['Enter'] },
  { what: 'Select a row', keys: ['Space'] },
  { what: 'This list', keys: ['Mod', '/'] },
];

/** The keys that do something, told when the menu asks for it. */
export function ShortcutsModal() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('shortcuts', () => setIsOpen(true));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={t('Keyboard shortcuts')}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <dl className={styles['shortcuts']}>
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{keyLabel(key)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

/** As it stands on the keyboard. */
function keyLabel(key: string): string {
  if (key === 'Mod') return navigator.userAgent.includes('Mac') ? '⌘' : t('Ctrl');
  if (key === 'Enter') return t('Enter');
  return key === 'Space' ? t('Space') : key;
}
