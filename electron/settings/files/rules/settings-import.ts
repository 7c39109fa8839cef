import type { ExclusionRule } from '../../../../shared/resources/exclusion-rule.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import type { RestorePointSource } from '../../../../shared/restore-points/restore-point-source.ts';
import type { PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import type { ResourceView } from '../../../../shared/resources/resource-view.ts';
import type { SecretProvider } from '../../../../shared/secret-providers/secret-provider.ts';
import type { Settings } from '../../../../shared/settings/settings.ts';
import {
  type InventoryDecisions,
  SettingsField,
  type SettingsFile,
} from '../../../../shared/settings/settings-file.ts';
import { IdsHere, type IdsTaken } from './ids-here.ts';
import { sort, type Sorted } from './sort-entries.ts';
import { nameOfSource } from '../../../../shared/restore-points/rules/source-name.ts';

/** The maximum number of saved views; the import drops more. */
export const mostViews = 200;

/** The entries and settings on this computer. */
export type SettingsHere = Pick<
  SettingsFile,
  'settings' | 'providers' | 'inventories' | 'pointSources' | 'exclusionRules' | 'views' | 'apps'
>;

/** The effect of importing a file on this computer. Only settings are replaced; existing entries stay unchanged. */
export interface ImportPlan {
  settings: Settings;
  replaced: SettingsField[];
  providers: Sorted<SecretProvider>;
  inventories: Sorted<Inventory>;
  restorePointSources: Sorted<RestorePointSource>;
  exclusionRules: Sorted<ExclusionRule>;
  views: Sorted<ResourceView>;
  apps: Sorted<PlakarApp>;
  /** Names of the apps that this version does not support. */
  skippedApps: string[];
  /** With the inventory ids of this computer. */
  decisions: InventoryDecisions[];
}

interface Given extends IdsTaken {
  here: SettingsHere;
  /** Returns an app as this version stores it; null if it is not supported. */
  usableApp: (app: PlakarApp) => PlakarApp | null;
}

/**
 * Sorts the entries of a file into new and existing ones. Null when the file refers to missing entries or uses an id
 * twice, which no export does.
 */
export function planImport(file: SettingsFile, given: Given): ImportPlan | null {
  if (!isSound(file)) return null;
  const { here } = given;
  const { settings: _settings, ...lists } = here;
  const known = Object.values(lists).flatMap((list) => list.map(({ id }) => id));
  const ids = new IdsHere(given, known);
  // Entries that others refer to come first.
  const owners = sortOwners(file, given, ids);
  const others = sortOthers(file, given, ids);
  return {
    settings: file.settings,
    replaced: changedFields(here.settings, file.settings),
    ...owners,
    ...others,
    skippedApps: file.apps.filter((app) => given.usableApp(app) === null).map(({ name }) => name),
    decisions: file.decisions.map((each) => ({ ...each, inventoryId: ids.of(each.inventoryId) })),
  };
}

/** Sorts the entries that can own secrets. */
function sortOwners(
  file: SettingsFile,
  { here, usableApp }: Given,
  ids: IdsHere,
): Pick<ImportPlan, 'providers' | 'inventories' | 'restorePointSources' | 'apps'> {
  const providers = sort(file.providers, here.providers, {
    keyOf: ({ name, settings }) => keyOfAll(lower(name), settings),
    adapt: (each, taken) => ({ ...each, name: taken.free(each.name) }),
    ids,
  });
  const inventories = sort(file.inventories, here.inventories, {
    keyOf: ({ name, endpoint }) => keyOfAll(lower(name), endpoint),
    adapt: (each, taken) => ({
      ...each,
      name: taken.free(each.name),
      signIn: { ...each.signIn, sources: ids.ofSources(each.signIn.sources) },
      // Verified on another computer, with keys that are not here.
      verification: null,
    }),
    ids,
  });
  const restorePointSources = sort(file.pointSources, here.pointSources, {
    keyOf: nameOfSource,
    adapt: (each) => ({ ...each, keySource: ids.ofSource(each.keySource) }),
    ids,
  });
  const usable = file.apps.flatMap((app) => usableApp(app) ?? []);
  const apps = sort(usable, here.apps, {
    keyOf: ({ name, resourceUrn, protocol, inventoryId }, idOf) =>
      keyOfAll(lower(name), resourceUrn, protocol, idOf(inventoryId)),
    adapt: (each, taken) => ({
      ...each,
      name: taken.free(each.name),
      inventoryId: ids.of(each.inventoryId),
      sources: ids.ofSources(each.sources),
      lastCheck: null,
    }),
    ids,
  });
  return { providers, inventories, restorePointSources, apps };
}

function sortOthers(
  file: SettingsFile,
  { here }: Given,
  ids: IdsHere,
): Pick<ImportPlan, 'exclusionRules' | 'views'> {
  const exclusionRules = sort(file.exclusionRules, here.exclusionRules, {
    keyOf: (rule, idOf) =>
      conditionsOf({ ...rule, inventoryId: rule.inventoryId && idOf(rule.inventoryId) }),
    adapt: (each) => ({ ...each, inventoryId: each.inventoryId && ids.of(each.inventoryId) }),
    ids,
  });
  const views = sort(file.views, here.views, {
    keyOf: ({ name, filters }) => keyOfAll(lower(name), filters),
    adapt: (each) => ({
      ...each,
      filters: { ...each.filters, inventoryIds: each.filters.inventoryIds.map((id) => ids.of(id)) },
    }),
    ids,
  });
  views.added.splice(Math.max(0, mostViews - here.views.length));
  return { exclusionRules, views };
}

/** Whether the file contains everything that it refers to, and no id twice. */
function isSound({ providers, inventories, pointSources, apps, ...rest }: SettingsFile): boolean {
  const owners = [...providers, ...inventories, ...pointSources, ...apps].map(({ id }) => id);
  const others = [...rest.exclusionRules, ...rest.views].map(({ id }) => id);
  const decided = rest.decisions.map(({ inventoryId }) => inventoryId);
  if ([[...owners, ...others], decided].some((ids) => new Set(ids).size < ids.length)) return false;
  const providerIds = new Set(providers.map(({ id }) => id));
  const inventoryIds = new Set(inventories.map(({ id }) => id));
  const sources = [
    ...inventories.flatMap(({ signIn }) => Object.values(signIn.sources)),
    ...apps.flatMap((app) => Object.values(app.sources)),
    ...pointSources.map(({ keySource }) => keySource),
  ];
  return (
    sources.every((source) => source.kind === 'vault' || providerIds.has(source.providerId)) &&
    apps.every(({ inventoryId }) => inventoryIds.has(inventoryId)) &&
    decided.every((id) => inventoryIds.has(id))
  );
}

function lower(name: string): string {
  return name.toLocaleLowerCase();
}

function keyOfAll(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function conditionsOf({ id: _id, createdAt: _at, ...conditions }: ExclusionRule): string {
  return JSON.stringify(Object.entries(conditions).toSorted(byKey));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function changedFields(here: Settings, file: Settings): SettingsField[] {
  return SettingsField.options.filter(
    (field) => JSON.stringify(here[field]) !== JSON.stringify(file[field]),
  );
}
