import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { shortcutOf } from '../../../shared/navigation/shortcuts.ts';
import { ShortcutKeys } from '../../actions/shortcut-keys.tsx';
import { isMac } from '../../actions/shortcut-list.ts';
import { requestAction } from '../../navigation/requested-action.ts';
import { t } from '../../text/translate.ts';
import styles from './palette-button.module.css';

/** Opens the palette from the sidebar. */
export function PaletteButton({ isCollapsed }: { isCollapsed: boolean }) {
  const label = t('frame.paletteOpen');
  const keys = shortcutOf('palette', isMac());
  return (
    <Tooltip label={label} position="right" disabled={!isCollapsed}>
      <UnstyledButton
        className={styles['palette-button']}
        aria-haspopup="dialog"
        aria-label={isCollapsed ? label : undefined}
        onClick={() => requestAction('palette')}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && (
          <>
            <span className={styles['palette-button-words']}>{label}</span>
            {keys && <ShortcutKeys keys={keys} />}
          </>
        )}
      </UnstyledButton>
    </Tooltip>
  );
}
