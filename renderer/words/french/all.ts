import { common } from './common.ts';
import { settings } from './settings.ts';

/** Every text of the window and its French; one file for each part of the window. */
export const french = { ...common, ...settings };
