import { fold } from '../../shared/basics/fold.ts';

export interface PickerOption {
  value: string;
  label: string;
  /** What a search also finds it by. */
  alsoFoundBy?: string;
}

export interface PickerSection {
  /** null: without a heading. */
  label: string | null;
  options: readonly PickerOption[];
}

/** The entries that contain every word of a search, or whose section does; sections without entries are left away. */
export function foundSections(
  sections: readonly PickerSection[],
  search: string,
): readonly PickerSection[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return sections;
  return sections
    .map(({ label, options }) => ({
      label,
      options: options.filter((option) => {
        const text = fold([label, option.label, option.alsoFoundBy].join(' '));
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ options }) => options.length > 0);
}
