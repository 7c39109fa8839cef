import type { ListedShortcut } from '../../actions/shortcut-list.ts';

/** The keys of the table of resources and of its search. */
export const tableShortcuts: readonly ListedShortcut[] = [
  { label: 'frame.shortcutSearch', keys: [['/']] },
  { label: 'frame.shortcutMoveRows', keys: [['↑'], ['↓']] },
  { label: 'frame.shortcutOpenRow', keys: [['Enter']] },
  { label: 'frame.shortcutEnterRow', keys: [['→'], ['←']] },
  { label: 'frame.shortcutSelectRow', keys: [['Space']] },
  {
    label: 'frame.shortcutExtend',
    keys: [
      ['Shift', '↑'],
      ['Shift', '↓'],
    ],
  },
  { label: 'frame.shortcutSelectAll', keys: [['Mod', 'A']] },
  { label: 'frame.shortcutClear', keys: [['Esc']] },
  { label: 'frame.shortcutRowMenu', keys: [['Shift', 'F10']] },
];

/** The keys of its column headers. */
export const columnShortcuts: readonly ListedShortcut[] = [
  { label: 'frame.shortcutSort', keys: [['Enter']] },
  { label: 'frame.shortcutMoveHeaders', keys: [['←'], ['→']] },
  {
    label: 'frame.shortcutMoveColumn',
    keys: [
      ['Mod', 'Shift', '←'],
      ['Mod', 'Shift', '→'],
    ],
  },
  { label: 'frame.shortcutResizeColumn', keys: [['←'], ['→']] },
  { label: 'frame.shortcutFitColumn', keys: [['Enter']] },
];
