import { crash } from './crash.ts';
import { dialogs } from './dialogs.ts';
import { menu } from './menu.ts';
import { tray } from './tray.ts';

/** Texts of main: its dialogs, the menu and the tray. Other languages have the same ids. */
export const main = { crash, dialogs, menu, tray };
