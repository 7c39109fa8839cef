import { about } from './about.ts';
import { apps } from './apps.ts';
import { automaticSync } from './automatic-sync.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { controlPlane } from './control-plane.ts';
import { exports } from './export.ts';
import { inventoryForm } from './inventory-form.ts';
import { connection } from './connection.ts';
import { coverage } from './coverage.ts';
import { frame } from './frame.ts';
import { inventory } from './inventory.ts';
import { facts } from './facts.ts';
import { kinds } from './kinds.ts';
import { leftovers } from './leftovers.ts';
import { network } from './network.ts';
import { plakarExport } from './plakar-export.ts';
import { pointSources } from './point-sources.ts';
import { providers } from './providers.ts';
import { resourceTable } from './resource-table.ts';
import { resources } from './resources.ts';
import { settings } from './settings.ts';
import { settingsFile } from './settings-file.ts';
import { shortcuts } from './shortcuts.ts';
import { sync } from './sync.ts';
import { tray } from './tray.ts';
import { updates } from './updates.ts';
import { vault } from './vault.ts';

/** Every text of the window and its French; one file for each part of the window. */
export const french = {
  ...about,
  ...apps,
  ...automaticSync,
  ...common,
  ...connection,
  ...controlPlane,
  ...coverage,
  ...errors,
  ...exports,
  ...frame,
  ...inventory,
  ...kinds,
  ...leftovers,
  ...network,
  ...inventoryForm,
  ...facts,
  ...plakarExport,
  ...pointSources,
  ...providers,
  ...resources,
  ...resourceTable,
  ...settings,
  ...settingsFile,
  ...shortcuts,
  ...sync,
  ...tray,
  ...updates,
  ...vault,
};
