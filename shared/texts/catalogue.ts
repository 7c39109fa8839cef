import type { main } from './en/main.ts';
import type { window } from './en/window.ts';

/**
 * The texts of one language, as ICU messages (`{count, plural, one {# list} other {# lists}}`). English is the
 * reference: a missing text in another language is a compile error. A text has an id, `group.key`. Write ’ instead of
 * an ASCII apostrophe, which is the quote character of ICU messages.
 */
type Same<Texts> = { [Group in keyof Texts]: { [Key in keyof Texts[Group]]: string } };

type IdsOf<Texts> = {
  [Group in keyof Texts & string]: `${Group}.${keyof Texts[Group] & string}`;
}[keyof Texts & string];

/** Texts of the window and the report. */
export type WindowTexts = Same<typeof window>;
export type WindowTextId = IdsOf<WindowTexts>;

/** Texts of main: its dialogs, the menu and the tray. */
export type MainTexts = Same<typeof main>;
export type MainTextId = IdsOf<MainTexts>;

/** A language's own name, and the locale of its dates and numbers if the system provides none. */
export interface LanguageInfo {
  name: string;
  locale: string;
}
