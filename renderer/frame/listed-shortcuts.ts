import type { ListedShortcut } from '../actions/shortcut-list.ts';
import { columnShortcuts, tableShortcuts } from '../resources/table/table-shortcuts.ts';
import type { TextId } from '../text/translate.ts';
import { appShortcuts } from './app-actions.ts';

const frameShortcuts: readonly ListedShortcut[] = [
  {
    label: 'frame.shortcutHistory',
    keys: [
      ['Alt', '←'],
      ['Alt', '→'],
    ],
  },
];

/** All keyboard shortcuts, by where they work. */
export function listedShortcuts(): { title: TextId; shortcuts: readonly ListedShortcut[] }[] {
  return [
    { title: 'frame.shortcutsAnywhere', shortcuts: [...appShortcuts(), ...frameShortcuts] },
    { title: 'frame.shortcutsTable', shortcuts: tableShortcuts },
    { title: 'frame.shortcutsColumns', shortcuts: columnShortcuts },
  ];
}
