import { Kbd } from '@mantine/core';
import type { Shortcut } from '../../shared/navigation/shortcuts.ts';
import { keyLabel } from './shortcut-list.ts';
import styles from './shortcut-keys.module.css';

/** Keys that are pressed together. */
export function ShortcutKeys({ keys }: { keys: Shortcut }) {
  return (
    <span className={styles['shortcut-keys']}>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {keyLabel(key)}
        </Kbd>
      ))}
    </span>
  );
}
