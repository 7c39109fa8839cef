import { ownSecretOf } from '../../../shared/secret-providers/rules/own-secret.ts';
import { basename } from 'node:path';
import { type ImportPlan, planImport, type SettingsHere } from './rules/settings-import.ts';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { WrittenFile } from '../../../shared/exports/export.ts';
import type { ExclusionRule } from '../../../shared/resources/exclusion-rule.ts';
import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import type { ImportPreview, SettingsFile } from '../../../shared/settings/settings-file.ts';
import type { KeySource } from '../../../shared/accounts/sign-in.ts';
import { dayOf } from '../../exports/day.ts';
import type { WrittenFiles } from '../../exports/written-files.ts';
import type { InventoryStore } from '../../inventories/inventory-store.ts';
import { parseSettingsFile } from './parse-settings-file.ts';
import { newDecisions } from './new-decisions.ts';

interface SettingsFilesPorts {
  here: () => SettingsHere;
  store: Pick<InventoryStore, 'list'>;
  /** Whether the vault has secrets of an owner, even if they cannot be decrypted. */
  hasSecrets: (ownerId: string) => Promise<boolean>;
  /** Returns an app as this version stores it; null if it is not supported. */
  usableApp: (app: PlakarApp) => PlakarApp | null;
  /** Writes the new entries. Throws an error of the disk; then as little as possible has changed. */
  add: (plan: ImportPlan) => Promise<void>;
  files: WrittenFiles;
  saveFile: (wish: { suggestedName: string; extension: string }) => Promise<string | null>;
  chooseFile: () => Promise<string | null>;
  readText: (path: string, maxBytes: number) => Promise<string | null>;
  newId: () => string;
  now: () => Date;
  appVersion: string;
}

interface Chosen {
  importId: string;
  file: SettingsFile;
}

/** Decisions on 100,000 resources take a third of it. */
const maxBytes = 48 * 1024 * 1024;

/** Transfers the user's settings from one computer to another. Does not include secrets. */
export class SettingsFiles {
  readonly #ports: SettingsFilesPorts;
  /** The file that was previewed last. */
  #chosen: Chosen | null = null;

  constructor(ports: SettingsFilesPorts) {
    this.#ports = ports;
  }

  /** Null when the user chose no file. */
  async save(): Promise<WrittenFile | null> {
    const { saveFile, files, now } = this.#ports;
    const suggestedName = `ovhcloud-inventory-settings-${dayOf(now())}.json`;
    const path = await saveFile({ suggestedName, extension: 'json' });
    if (path === null) return null;
    // Owner only: the names and addresses of an infrastructure are confidential.
    return files.write(path, [`${JSON.stringify(this.#contents(), null, 2)}\n`], 0o600);
  }

  /** Reads and validates a file without changing anything. Null when the user chose none. */
  async choose(): Promise<ImportPreview | null> {
    const { chooseFile, readText, newId } = this.#ports;
    const path = await chooseFile();
    if (path === null) return null;
    const text = await readText(path, maxBytes);
    if (text === null) throw new AppError('settingsFile.unreadable');
    const file = parseSettingsFile(text);
    const plan = await this.#plan(file);
    this.#chosen = { importId: newId(), file };
    return previewOf(plan, this.#chosen, basename(path), this.#countDecisions(plan));
  }

  /** Throws `settingsFile.notFound` when another file was chosen since, or this one was already imported. */
  async apply(importId: string): Promise<void> {
    const chosen = this.#chosen;
    if (chosen?.importId !== importId) throw new AppError('settingsFile.notFound');
    await this.#ports.add(await this.#plan(chosen.file));
    this.#chosen = null;
  }

  async #plan(file: SettingsFile): Promise<ImportPlan> {
    const { here, hasSecrets, newId, usableApp } = this.#ports;
    const { providers, inventories, pointSources, apps } = file;
    const ids = [...providers, ...inventories, ...pointSources, ...apps].map(({ id }) => id);
    const owners = new Set<string>();
    for (const id of ids) if (await hasSecrets(id)) owners.add(id);
    const plan = planImport(file, { here: here(), owners, newId, usableApp });
    if (plan === null) throw new AppError('settingsFile.invalid');
    return plan;
  }

  #countDecisions(plan: ImportPlan): number {
    const entries = new Map(this.#ports.store.list().map((entry) => [entry.inventory.id, entry]));
    return plan.decisions
      .map((each) => newDecisions(each, entries.get(each.inventoryId) ?? null).count)
      .reduce((sum, count) => sum + count, 0);
  }

  #contents(): SettingsFile {
    const { here, store, now, appVersion } = this.#ports;
    const { apps, inventories, ...rest } = here();
    const decisions = store.list().flatMap(({ inventory, excluded, included, links }) =>
      excluded.size + included.size + links.length === 0
        ? []
        : [
            {
              inventoryId: inventory.id,
              excluded: [...excluded],
              included: [...included],
              links: [...links],
            },
          ],
    );
    return {
      format: 'ovhcloud-inventory-settings',
      version: 1,
      exportedAt: now().toISOString(),
      app: { name: 'OVHcloud Inventory', version: appVersion },
      ...rest,
      // Verifications and test results apply only to this computer.
      inventories: inventories.map((inventory) => ({ ...inventory, verification: null })),
      apps: apps.map((app) => ({ ...app, lastCheck: null })),
      decisions,
    };
  }
}

function previewOf(
  plan: ImportPlan,
  { importId, file }: Chosen,
  fileName: string,
  decisionCount: number,
): ImportPreview {
  const namesOf = (part: 'inventories' | 'providers' | 'apps' | 'views') => ({
    part,
    added: plan[part].added.map(({ name }) => name),
    existing: plan[part].existing.map(({ name }) => name),
  });
  const incomplete = [
    ...plan.inventories.added.filter(({ signIn }) => wantsSecret(signIn.sources)),
    ...plan.apps.added.filter(({ sources }) => wantsSecret(sources)),
    ...plan.providers.added.filter(({ settings }) => ownSecretOf(settings) !== 'not-used'),
  ].map(({ name }) => name);
  const controlPlanes = plan.restorePointSources.added.filter(
    ({ kind, keySource }) => kind === 'control-plane' && keySource.kind === 'vault',
  );
  return {
    importId,
    fileName,
    exportedAt: file.exportedAt,
    replaced: plan.replaced,
    parts: [
      namesOf('inventories'),
      namesOf('providers'),
      {
        part: 'restorePointSources',
        added: plan.restorePointSources.added.map(nameOfSource),
        existing: plan.restorePointSources.existing.map(nameOfSource),
      },
      namesOf('apps'),
      {
        part: 'exclusionRules',
        added: plan.exclusionRules.added.map(nameOfRule),
        existing: plan.exclusionRules.existing.map(nameOfRule),
      },
      namesOf('views'),
    ],
    decisionCount,
    skippedApps: plan.skippedApps,
    incomplete: [...incomplete, ...controlPlanes.map(nameOfSource)],
  };
}

function wantsSecret(sources: Readonly<Record<string, KeySource | undefined>>): boolean {
  return Object.values(sources).some((source) => source?.kind === 'vault');
}

/** Rules have no names, so this shows their conditions. */
function nameOfRule({
  namePattern,
  tag,
  projectId,
  region,
  class: ofClass,
}: ExclusionRule): string {
  return [namePattern, tag, projectId, region, ofClass].filter((each) => each !== null).join(' + ');
}
