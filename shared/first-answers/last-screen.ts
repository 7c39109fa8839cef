import { z } from 'zod';
import { call, nothing } from '../bridge/call.ts';

/** Characters of markup. A usual screen has a sixth of them. */
export const longestMarkup = 600_000;

/** What the window showed when the program quit: a still picture for the time until the next start has drawn its own. */
export const LastScreen = z.object({
  markup: z.string().max(longestMarkup),
  /** What the markup depends on: a start under other conditions does not show it. */
  conditions: z.object({
    /** The page's address without `#`. */
    place: z.string().max(2000),
    language: z.string().max(35),
    isDark: z.boolean(),
    /** Width, height and pixel ratio of the display. The size of the window on it is remembered. */
    display: z.string().max(100),
  }),
});
export type LastScreen = z.infer<typeof LastScreen>;

export const lastScreenCalls = {
  /** null: the last run left none, or this is not the first page of a run. */
  'lastScreen.read': call(nothing, LastScreen.nullable()),
  /** null: a start would show something else, such as the top of a list that is scrolled. */
  'lastScreen.leave': call(LastScreen.nullable(), nothing),
};
