import { apps } from './apps.ts';
import { common } from './common.ts';
import { exports } from './export.ts';
import { coverage } from './coverage.ts';
import { plakarExport } from './plakar-export.ts';
import { pointSources } from './point-sources.ts';
import { resourceTable } from './resource-table.ts';
import { resources } from './resources.ts';
import { settings } from './settings.ts';

/** Every text of the window and its French; one file for each part of the window. */
export const french = {
  ...apps,
  ...common,
  ...coverage,
  ...exports,
  ...plakarExport,
  ...pointSources,
  ...resources,
  ...resourceTable,
  ...settings,
};
