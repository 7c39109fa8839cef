import type { main } from './en/main.ts';
import type { window } from './en/window.ts';

/**
 * The texts of one language, as ICU messages (`{count, plural, one {# list} other {# lists}}`). English is the reference: a
 * language that lacks one of its texts does not compile. A text has an id, `group.key`. An ASCII apostrophe
 * quotes in ICU messages: write ’.
 */
type Same<Texts> = { [Group in keyof Texts]: { [Key in keyof Texts[Group]]: string } };

type IdsOf<Texts> = {
  [Group in keyof Texts & string]: `${Group}.${keyof Texts[Group] & string}`;
}[keyof Texts & string];

/** What the page draws, and the report. */
export type WindowTexts = Same<typeof window>;
export type WindowTextId = IdsOf<WindowTexts>;

/** Main's own: its dialogs, the menu and the tray. */
export type MainTexts = Same<typeof main>;
export type MainTextId = IdsOf<MainTexts>;

/** A language as its speakers call it, and the locale of its dates and numbers where the system names none. */
export interface LanguageInfo {
  name: string;
  locale: string;
}
