import type { Shortcut } from '../../shared/navigation/shortcuts.ts';
import { t, type TextId } from '../text/translate.ts';

/** What keys do, for the list of shortcuts. */
export interface ListedShortcut {
  label: TextId;
  /** Alternatives. */
  keys: readonly Shortcut[];
}

export function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}

const named: Record<string, TextId> = {
  Shift: 'frame.shiftKey',
  Enter: 'common.enterKey',
  Space: 'frame.spaceKey',
  Esc: 'frame.escapeKey',
};

/** As printed on the keyboard. */
export function keyLabel(key: string): string {
  if (key === 'Mod') return isMac() ? '⌘' : t('frame.ctrlKey');
  const name = named[key];
  return name === undefined ? key : t(name);
}
