import { apps } from './apps.ts';
import { common } from './common.ts';
import { controlPlane } from './control-plane.ts';
import { exports } from './export.ts';
import { coverage } from './coverage.ts';
import { pointSources } from './point-sources.ts';
import { resourceTable } from './resource-table.ts';
import { resources } from './resources.ts';
import { settings } from './settings.ts';

/** Every text of the window and its French; one file for each part of the window. */
export const french = {
  ...apps,
  ...common,
  ...controlPlane,
  ...coverage,
  ...exports,
  ...pointSources,
  ...resources,
  ...resourceTable,
  ...settings,
};
