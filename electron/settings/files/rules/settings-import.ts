import type { ExclusionRule } from '../../../../shared/resources/exclusion-rule.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import type { PointSource } from '../../../../shared/restore-points/point-source.ts';
import type { ResourceApp } from '../../../../shared/plakar-apps/resource-app.ts';
import type { ResourceView } from '../../../../shared/resources/resource-view.ts';
import type { SecretProvider } from '../../../../shared/secret-providers/secret-provider.ts';
import type { Settings } from '../../../../shared/settings/settings.ts';
import type {
  InventoryDecisions,
  SettingsField,
  SettingsFile,
} from '../../../../shared/settings/settings-file.ts';
import type { KeySource } from '../../../../shared/accounts/sign-in.ts';
import { NamesTaken } from './names-taken.ts';
import { nameOfSource } from '../../../../shared/restore-points/rules/source-name.ts';

/** As many as are kept; more are left out. */
export const mostViews = 200;

/** What is set up on this computer. */
export type SettingsHere = Pick<
  SettingsFile,
  'settings' | 'providers' | 'inventories' | 'pointSources' | 'exclusionRules' | 'views' | 'apps'
>;

interface Sorted<Entry> {
  /** To be added, with ids that are free and names that nothing here has. */
  added: Entry[];
  /** Here already: as it is here. */
  kept: Entry[];
}

/** What importing a file comes to on this computer. What is here is never changed but the settings. */
export interface ImportPlan {
  settings: Settings;
  replaced: SettingsField[];
  providers: Sorted<SecretProvider>;
  inventories: Sorted<Inventory>;
  pointSources: Sorted<PointSource>;
  exclusionRules: Sorted<ExclusionRule>;
  views: Sorted<ResourceView>;
  apps: Sorted<ResourceApp>;
  /** Names of the apps that do not work with this version. */
  leftOut: string[];
  /** By the ids of this computer. */
  decisions: InventoryDecisions[];
}

interface Given {
  here: SettingsHere;
  /** Owners of secrets in the vault: nothing that is imported may come into their possession. */
  owners: ReadonlySet<string>;
  newId: () => string;
  /** An app as this version keeps it; null: it cannot use it. */
  usableApp: (app: ResourceApp) => ResourceApp | null;
}

/**
 * Sorts what a file has into what is new here and what is here already. null: the file refers to what it
 * does not have, or names two things alike, which no export does.
 */
export function planImport(file: SettingsFile, given: Given): ImportPlan | null {
  if (!isSound(file)) return null;
  const { here } = given;
  const ids = new Ids(given, here);
  // First what the others refer to.
  const owners = sortOwners(file, given, ids);
  const others = sortOthers(file, given, ids);
  return {
    settings: file.settings,
    replaced: changedFields(here.settings, file.settings),
    ...owners,
    ...others,
    leftOut: file.apps.filter((app) => given.usableApp(app) === null).map(({ name }) => name),
    decisions: file.decisions.map((each) => ({ ...each, inventoryId: ids.of(each.inventoryId) })),
  };
}

/** What may have secrets, and what it is of. */
function sortOwners(
  file: SettingsFile,
  { here, usableApp }: Given,
  ids: Ids,
): Pick<ImportPlan, 'providers' | 'inventories' | 'pointSources' | 'apps'> {
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
      // Proven on another computer, with keys that are not here.
      verification: null,
    }),
    ids,
  });
  const pointSources = sort(file.pointSources, here.pointSources, {
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
  return { providers, inventories, pointSources, apps };
}

function sortOthers(
  file: SettingsFile,
  { here }: Given,
  ids: Ids,
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

/** Whether all that is referred to is in the file, and every id there once. */
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

/** What the ids of a file are here. */
class Ids {
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #newId: () => string;

  constructor({ owners, newId }: Given, here: SettingsHere) {
    const { settings: _settings, ...lists } = here;
    const known = Object.values(lists).flatMap((list) => list.map(({ id }) => id));
    this.#taken = new Set([...owners, ...known]);
    this.#newId = newId;
  }

  of(id: string): string {
    return this.#ids.get(id) ?? id;
  }

  /** From now on an id of the file means something that is here. */
  means(id: string, idHere: string): void {
    this.#ids.set(id, idHere);
  }

  /** An id for something new: its own, unless that is something else's here. */
  take(id: string): string {
    const free = this.#taken.has(id) ? this.#newId() : id;
    this.#taken.add(free);
    this.#ids.set(id, free);
    return free;
  }

  ofSource<Source extends KeySource | undefined>(source: Source): Source {
    return source?.kind === 'provider'
      ? { ...source, providerId: this.of(source.providerId) }
      : source;
  }

  ofSources<Sources extends Readonly<Record<string, KeySource | undefined>>>(
    sources: Sources,
  ): Sources {
    const entries = Object.entries(sources).map(([key, source]) => [key, this.ofSource(source)]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys, the same kinds
    return Object.fromEntries(entries) as Sources;
  }
}

interface Sorting<Entry> {
  /** Two with different ids are the same all the same where this is. `idOf`: what an id of theirs is here. */
  keyOf: (entry: Entry, idOf: (id: string) => string) => string;
  adapt: (entry: Entry, taken: NamesTaken) => Entry;
  ids: Ids;
}

function itself(id: string): string {
  return id;
}

function sort<Entry extends { id: string; name?: string }>(
  given: readonly Entry[],
  known: readonly Entry[],
  { keyOf, adapt, ids }: Sorting<Entry>,
): Sorted<Entry> {
  const idOfFile = (id: string) => ids.of(id);
  const sorted: Sorted<Entry> = { added: [], kept: [] };
  const taken = new NamesTaken(known.flatMap(({ name }) => name ?? []));
  const knownIds = new Map(known.map((each) => [each.id, each]));
  // Files have 50,000 of a kind: each is looked up, not compared with all.
  const knownKeys = new Map(known.toReversed().map((each) => [keyOf(each, itself), each]));
  for (const entry of given) {
    const same = knownIds.get(entry.id) ?? knownKeys.get(keyOf(entry, idOfFile));
    if (same) {
      ids.means(entry.id, same.id);
      sorted.kept.push(same);
    } else {
      const added = { ...adapt(entry, taken), id: ids.take(entry.id) };
      if (added.name !== undefined) taken.add(added.name);
      sorted.added.push(added);
    }
  }
  return sorted;
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a parsed object
  const fields = Object.keys(file) as SettingsField[];
  return fields.filter((field) => JSON.stringify(here[field]) !== JSON.stringify(file[field]));
}
