import {
  entryNamesOf,
  importFieldsOf,
  importFileName,
  omittedFieldsOf,
} from './rules/plakar-import.ts';
import { isTypable } from '../../../shared/plakar-apps/rules/shell-words.ts';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { WrittenFile } from '../../../shared/exports/export.ts';
import type { PlakarExport, PlakarStore } from '../../../shared/plakar-apps/plakar-export.ts';
import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import type { AppStore } from '../app-store.ts';
import type { WrittenFiles } from '../../exports/written-files.ts';
import { importDocument, type ImportEntry } from './import-document.ts';

interface PlakarExportsPorts {
  store: Pick<AppStore, 'list' | 'get' | 'resolve'>;
  /** Asks the user whether the secrets of these apps may be written in plain text. */
  confirmSecrets: (appNames: readonly string[]) => Promise<boolean>;
  files: WrittenFiles;
  saveFile: (wish: { suggestedName: string; extension: string }) => Promise<string | null>;
  /** Names of the stores that plakar on this computer knows; null: unknown. */
  storesOfPlakar: () => Promise<string[] | null>;
}

/** Apps of one role, each with its entry name in plakar. */
interface ChosenApps {
  role: ResourceRole;
  chosen: readonly { app: PlakarApp; entry: string }[];
}

/** Longer than the slowest secret provider takes. */
const maxResolveMs = 120_000;
/** Only the owner may read a file with secrets. */
const ownersOnly = 0o600;

/**
 * Exports apps in the format of plakar's `import`. What the page receives contains no secrets; if the user wants them,
 * the main process writes them to a file directly.
 */
export class PlakarExports {
  readonly #ports: PlakarExportsPorts;

  constructor(ports: PlakarExportsPorts) {
    this.#ports = ports;
  }

  async read(appIds: readonly string[]): Promise<PlakarExport> {
    const { role, chosen } = this.#choose(appIds);
    return {
      role,
      entries: chosen.map(({ app, entry }) => ({
        appId: app.id,
        appName: app.name,
        entry,
        location: app.fields['location'] ?? '',
        omittedFields: omittedFieldsOf(app),
      })),
      document: await this.#documentOf({ role, chosen }, false),
      fileName: importFileName(role),
      stores: await this.#stores(),
    };
  }

  /** Null when the user chose no file or did not confirm. */
  async save(appIds: readonly string[], isWhole: boolean): Promise<WrittenFile | null> {
    const { confirmSecrets, saveFile, files } = this.#ports;
    const apps = this.#choose(appIds);
    if (isWhole && !(await confirmSecrets(namesOf(apps)))) return null;
    const suggestedName = importFileName(apps.role);
    const path = await saveFile({ suggestedName, extension: 'yml' });
    if (path === null) return null;
    const text = await this.#documentOf(apps, isWhole);
    return files.write(path, [text], isWhole ? ownersOnly : undefined);
  }

  /**
   * Throws `plakarApp.notFound`, and `ipc.invalidRequest` for apps of several roles: plakar imports one role at a time.
   */
  #choose(appIds: readonly string[]): ChosenApps {
    const { store } = this.#ports;
    const apps = [...new Set(appIds)].map((id) => store.get(id));
    const [role, ...others] = new Set(apps.map((app) => app.role));
    if (role === undefined || others.length > 0) throw new AppError('ipc.invalidRequest');
    const names = this.#entryNames(role);
    return { role, chosen: apps.map((app) => ({ app, entry: names.get(app.id) ?? role })) };
  }

  /** `isWhole`: with the secrets. The caller must not retain them. */
  async #documentOf({ chosen }: ChosenApps, isWhole: boolean): Promise<string> {
    const entries: ImportEntry[] = [];
    for (const { app, entry } of chosen) {
      const values = isWhole ? await this.#valuesOf(app) : app.fields;
      entries.push({
        name: entry,
        fields: importFieldsOf(app, values),
        omittedFields: isWhole ? [] : omittedFieldsOf(app),
      });
    }
    return importDocument(entries);
  }

  async #valuesOf(app: PlakarApp): Promise<Record<string, string>> {
    const signal = AbortSignal.timeout(maxResolveMs);
    const resolved = await this.#ports.store.resolve(app.id, signal);
    // The user confirmed the app as it was; a change in the meantime makes the confirmation invalid.
    if (resolved.app.updatedAt !== app.updatedAt) throw new AppError('plakar.entriesChanged');
    return resolved.values;
  }

  async #stores(): Promise<PlakarStore[]> {
    const { store, storesOfPlakar } = this.#ports;
    const names = this.#entryNames('store');
    const ours = store.list().flatMap(({ id, name }) => {
      const entry = names.get(id);
      return entry === undefined ? [] : [{ name: entry, appName: name }];
    });
    const theirs = ((await storesOfPlakar()) ?? []).filter(
      (name) => isTypable(name) && !ours.some((each) => each.name === name),
    );
    return [...ours, ...theirs.map((name) => ({ name, appName: null }))];
  }

  #entryNames(role: ResourceRole): Map<string, string> {
    return entryNamesOf(this.#ports.store.list().filter((app) => app.role === role));
  }
}

function namesOf({ chosen }: ChosenApps): string[] {
  return chosen.map(({ app }) => app.name);
}
