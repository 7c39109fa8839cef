import type { ReactNode } from 'react';
import { fold } from '../../../shared/basics/fold.ts';
import type { Shortcut } from '../../../shared/navigation/shortcuts.ts';
import type { TextId } from '../../text/translate.ts';

/** In the order of the palette. The resources come last: they can still be loading. */
export const groupTitles = {
  screens: 'frame.paletteScreens',
  inventories: 'common.inventories',
  actions: 'common.actions',
  settings: 'common.settings',
  guide: 'guide.title',
  resources: 'common.resources',
} satisfies Record<string, TextId>;

export type EntryGroup = keyof typeof groupTitles;

export const entryGroups = Object.keys(groupTitles) as EntryGroup[];

/** Something that the palette opens or does. */
export interface PaletteEntry {
  group: EntryGroup;
  label: string;
  icon: ReactNode;
  /** What it applies to, or what else identifies it. */
  note?: string;
  /** Finds it too, and is not shown. */
  keywords?: string;
  keys?: Shortcut | null;
  /** Of the label, if it is not in the user's language. */
  lang?: string;
  /** Whether it is shown before anything is typed. */
  isInitial?: boolean;
  /** It moves the focus itself; other entries that open a screen move it to the content. */
  hasOwnFocus?: boolean;
  run: () => void;
}

/** Of each group. */
export const mostShown = 20;

/** The entries that contain every word of a search, the likeliest of each group first. */
export function findEntries(entries: readonly PaletteEntry[], search: string): PaletteEntry[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  if (first === '') return entries.filter(({ isInitial }) => isInitial);
  const found = entries.flatMap((entry) => {
    const label = fold(entry.label);
    const own = `${label}\n${fold(entry.keywords ?? '')}`;
    const all = `${own}\n${fold(entry.note ?? '')}`;
    // The name of an inventory alone does not ask for all of its actions.
    const isFound =
      words.every((word) => all.includes(word)) && words.some((word) => own.includes(word));
    const rank = label.startsWith(first) ? 0 : label.includes(first) ? 1 : 2;
    return isFound ? [{ entry, rank }] : [];
  });
  const best = found.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  return entryGroups.flatMap((group) => ofGroup(best, group).slice(0, mostShown));
}

export function ofGroup(entries: readonly PaletteEntry[], group: EntryGroup): PaletteEntry[] {
  return entries.filter((entry) => entry.group === group);
}
