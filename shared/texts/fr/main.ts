import type { MainTexts } from '../catalogue.ts';
import { crash } from './crash.ts';
import { dialogs } from './dialogs.ts';
import { menu } from './menu.ts';
import { tray } from './tray.ts';

/** Texts of main in French. */
export const main: MainTexts = { crash, dialogs, menu, tray };
