import { Button, Title } from '@mantine/core';
import { ShortcutKeys } from '../actions/shortcut-keys.tsx';
import { Dialog, DialogFoot } from '../kit/dialog.tsx';
import { t } from '../text/translate.ts';
import { listedShortcuts } from './listed-shortcuts.ts';
import styles from './shortcuts-modal.module.css';

/** The keyboard shortcuts. */
export function ShortcutsModal({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('frame.shortcuts')} size={760} onClose={onClose}>
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
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
