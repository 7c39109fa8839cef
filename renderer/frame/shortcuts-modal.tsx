import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { ShortcutKeys } from '../actions/shortcut-keys.tsx';
import { Dialog, DialogFoot } from '../kit/dialog.tsx';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { t } from '../text/translate.ts';
import { listedShortcuts } from './listed-shortcuts.ts';
import styles from './shortcuts-modal.module.css';

/** The keyboard shortcuts, opened from the menu. */
export function ShortcutsModal() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('shortcuts', () => setIsOpen(true));
  if (!isOpen) return null;
  const close = () => setIsOpen(false);
  return (
    <Dialog title={t('frame.shortcuts')} size={760} onClose={close}>
      <div className={styles['shortcuts']}>
        {listedShortcuts().map(({ title, shortcuts }) => (
          <section key={title}>
            <Title order={3}>{t(title)}</Title>
            <dl>
              {shortcuts.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((each) => (
                      <ShortcutKeys key={each.join(' ')} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={close}>
          {t('common.close')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
