import { apps } from './apps.ts';
import { common } from './common.ts';
import { exports } from './export.ts';
import { coverage } from './coverage.ts';
import { frame } from './frame.ts';
import { inventory } from './inventory.ts';
import { pointSources } from './point-sources.ts';
import { resourceTable } from './resource-table.ts';
import { resources } from './resources.ts';
import { settings } from './settings.ts';
import { sync } from './sync.ts';

/** Every text of the window and its French; one file for each part of the window. */
export const french = {
  ...apps,
  ...common,
  ...coverage,
  ...exports,
  ...frame,
  ...inventory,
  ...pointSources,
  ...resources,
  ...resourceTable,
  ...settings,
  ...sync,
};
