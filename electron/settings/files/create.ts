import { protocolOf } from '../../../shared/plakar-apps/rules/integration-fields.ts';
import { type ImportPlan, mostViews, type SettingsHere } from './rules/settings-import.ts';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { described } from '../../plakar-apps/app-terms.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../../ports.ts';
import type { RestorePointSourceService } from '../../restore-points/source-service.ts';
import type { WrittenFiles } from '../../exports/written-files.ts';
import type { InventoryStore } from '../../inventories/inventory-store.ts';
import type { SettingsStore } from '../settings-store.ts';
import { newDecisions } from './new-decisions.ts';
import { SettingsFiles } from './settings-files.ts';
import type { Document } from '../../storage/document.ts';
import type { Vault } from '../../vault/vault.ts';

type Ports = BasicPorts & FilePorts & DocumentPorts & Pick<DesktopPorts, 'description'>;

interface SettingsFilesParts {
  store: InventoryStore;
  vault: Vault;
  settings: SettingsStore;
  restorePointSources: Pick<RestorePointSourceService, 'expect'>;
  files: WrittenFiles;
  announce: (inventoryId: string | null) => void;
}

/** Creates the transfer of settings between computers. */
export function createSettingsFiles(ports: Ports, parts: SettingsFilesParts): SettingsFiles {
  const { store, vault, settings, files } = parts;
  const here = (): SettingsHere => ({
    settings: settings.read(),
    providers: ports.providers.read(),
    inventories: ports.inventories.read(),
    pointSources: ports.restorePointSources.read(),
    exclusionRules: ports.exclusions.read(),
    views: ports.views.read().views,
    apps: ports.apps.read(),
  });
  return new SettingsFiles({
    here,
    store,
    hasSecrets: async (ownerId) => (await vault.stateOf(ownerId)).state !== 'absent',
    usableApp,
    add: (plan) => add(plan, ports, parts),
    files,
    saveFile: ports.saveFile,
    chooseFile: ports.chooseFile,
    readText: ports.readText,
    newId: ports.newId,
    now: ports.now,
    appVersion: ports.description.version,
  });
}

/** Applies the rules of the form: a file must not import anything that the page could not create. */
function usableApp(app: PlakarApp): PlakarApp | null {
  const { protocol, role, integration } = app;
  if (!protocolOf(protocol).roles.includes(role)) return null;
  try {
    const plan = { sources: app.sources, typed: {}, reused: [] };
    const usable = { ...app, ...described({ ...app, secrets: {} }, role, plan) };
    return usable.integration === integration ? usable : null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/**
 * Writes what is new, each entry after those that it refers to: if the disk is full halfway, what was written is
 * consistent, and importing again continues from there. The settings come last, because the user notices their change.
 */
async function add(plan: ImportPlan, ports: Ports, parts: SettingsFilesParts): Promise<void> {
  const { store, settings, restorePointSources, announce } = parts;
  try {
    append(ports.providers, plan.providers.added);
    for (const inventory of plan.inventories.added) await store.adopt(inventory);
    await decide(plan, store);
    append(ports.exclusions, plan.exclusionRules.added);
    append(ports.restorePointSources, plan.restorePointSources.added);
    restorePointSources.expect(plan.restorePointSources.added.map(({ id }) => id));
    append(ports.apps, plan.apps.added);
    addViews(plan, ports.views);
    if (plan.replaced.length > 0) settings.update(plan.settings);
  } finally {
    // Even after a partial failure, the window must show the current state.
    announce(null);
    ports.emit('provider.changed', { providerId: null });
    ports.emit('plakarApp.changed', { appId: null, rows: null });
    ports.emit('restorePointSource.changed', { sourceId: null });
  }
}

/** Reads and writes in one step, because others write to the document too. */
function append<Entry extends { id: string }>(document: Document<Entry[]>, added: Entry[]): void {
  const known = document.read();
  const ids = new Set(known.map(({ id }) => id));
  const fresh = added.filter(({ id }) => !ids.has(id));
  if (fresh.length > 0) document.write([...known, ...fresh]);
}

function addViews({ views: { added } }: ImportPlan, document: DocumentPorts['views']): void {
  if (added.length === 0) return;
  const { views, ...rest } = document.read();
  document.write({ ...rest, views: [...views, ...added].slice(0, mostViews) });
}

async function decide({ decisions }: ImportPlan, store: InventoryStore): Promise<void> {
  for (const each of decisions) {
    const { inventoryId } = each;
    if (newDecisions(each, store.get(inventoryId)).count === 0) continue;
    await store.decide(inventoryId, (entry) => newDecisions(each, entry));
    await store.saveLinks(inventoryId, (entry) => [...newDecisions(each, entry).links]);
  }
}
