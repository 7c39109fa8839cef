import { apps } from './apps.ts';
import { common } from './common.ts';
import { pointSources } from './point-sources.ts';
import { resources } from './resources.ts';
import { settings } from './settings.ts';

/** Every text of the window and its French; one file for each part of the window. */
export const french = { ...common, ...pointSources, ...resources, ...settings, ...apps };
