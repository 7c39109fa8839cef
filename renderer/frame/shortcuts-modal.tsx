import { Button, Kbd } from '@mantine/core';
import { useState } from 'react';
import { Dialog, DialogFoot } from '../kit/dialog.tsx';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { t, type TextId } from '../text/translate.ts';
import styles from './shortcuts-modal.module.css';

interface Shortcut {
  what: TextId;
  /** With `Mod`: Ctrl, or ⌘ on macOS. */
  keys: readonly string[];
}

const shortcuts: readonly Shortcut[] = [
  { what: 'common.addInventory', keys: ['Mod', 'N'] },
  { what: 'common.syncAllInventories', keys: ['Mod', 'R'] },
  { what: 'common.inventories', keys: ['Mod', '1'] },
  { what: 'common.resources', keys: ['Mod', '2'] },
  { what: 'common.apps', keys: ['Mod', '3'] },
  { what: 'common.coverage', keys: ['Mod', '4'] },
  { what: 'common.settings', keys: ['Mod', ','] },
  { what: 'common.searchResources', keys: ['Mod', 'F'] },
  { what: 'frame.shortcutSearch', keys: ['/'] },
  { what: 'common.undo', keys: ['Mod', 'Z'] },
  { what: 'frame.shortcutMoveRows', keys: ['↑', '↓'] },
  { what: 'frame.shortcutOpenRow', keys: ['Enter'] },
  { what: 'frame.shortcutSelectRow', keys: ['Space'] },
  { what: 'frame.shortcutShowList', keys: ['Mod', '/'] },
];

/** The keyboard shortcuts, opened from the menu. */
export function ShortcutsModal() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('shortcuts', () => setIsOpen(true));
  if (!isOpen) return null;
  const close = () => setIsOpen(false);
  return (
    <Dialog title={t('frame.shortcuts')} size="md" onClose={close}>
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
      <DialogFoot>
        <Button variant="default" onClick={close}>
          {t('common.close')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** As printed on the keyboard. */
function keyLabel(key: string): string {
  if (key === 'Mod') return navigator.userAgent.includes('Mac') ? '⌘' : t('frame.ctrlKey');
  if (key === 'Enter') return t('common.enterKey');
  return key === 'Space' ? t('frame.spaceKey') : key;
}
