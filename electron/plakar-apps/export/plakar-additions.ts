import { localFieldsOf } from '../rules/local-fields.ts';
import { leftOutOf } from './rules/plakar-import.ts';
import { AppError } from '../../../shared/errors.ts';
import type { PlakarAddition, PlakarPreview } from '../../../shared/model/plakar-export.ts';
import type { ResourceRole } from '../../../shared/model/resource.ts';
import {
  assertConfigIsWhole,
  type EntryKind,
  entryNamesIn,
  isConfigAbsent,
} from '../../restore-points/readers/plakar/config-folder.ts';
import type { Processes } from '../../processes/processes.ts';
import { Serial } from '../../storage/serial.ts';
import type { AddedEntry, HandOver } from './hand-over.ts';
import type { ChosenApps, PlakarExports } from './plakar-exports.ts';
import { ConfigWitness, othersChanged } from './config-witness.ts';
import { failedImport, type ImportRequest, runImport } from './run-import.ts';

interface Ports {
  exports: Pick<PlakarExports, 'choose' | 'documentOf'>;
  handOver: Pick<HandOver, 'confirmAddition'>;
  configFolder: string;
  readText: (path: string) => Promise<string | null>;
  processes: Processes;
  environment: Readonly<Record<string, string | undefined>>;
  timeoutMs: number;
  now: () => Date;
}

interface AdditionRequest {
  appIds: readonly string[];
  /** With their secrets. */
  isWhole: boolean;
  /** The entries to replace, of those that are there. */
  replaced: readonly string[];
  /** What the user has seen. */
  shown: PlakarPreview['states'];
}

const kinds: Record<ResourceRole, EntryKind> = {
  source: 'sources',
  destination: 'destinations',
  store: 'stores',
};

/**
 * Adds apps to the configuration of the plakar on this computer, by plakar itself. Only what is new, or is to
 * be replaced, is handed to it, and only after the user said yes outside of the page.
 */
export class PlakarAdditions {
  readonly #ports: Ports;
  /** What is looked at before must be what is there when plakar writes. */
  readonly #serial = new Serial();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async preview(appIds: readonly string[]): Promise<PlakarPreview> {
    const { exports, configFolder } = this.#ports;
    return { configFolder, states: await this.#statesOf(exports.choose(appIds)) };
  }

  /** null: the user did not agree. Throws `plakar.entriesChanged` where it is not as it was shown. */
  add(request: AdditionRequest): Promise<PlakarAddition | null> {
    return this.#serial.run(async () => {
      const { exports, handOver, configFolder } = this.#ports;
      const apps = exports.choose(request.appIds);
      await this.#assertAsShown(apps, request);
      const { given, terms } = planOf(apps, request);
      const { role } = apps;
      const { isWhole } = request;
      if (!(await handOver.confirmAddition({ role, configFolder, entries: terms, isWhole }))) {
        return null;
      }
      const document = await exports.documentOf(given, isWhole);
      // A question may stand for hours, and a provider take its time.
      await this.#assertAsShown(apps, request);
      const names = terms.map(({ entry }) => entry);
      const isOverwriting = terms.some((each) => each.isReplaced);
      await this.#import({ role, configFolder, document, isOverwriting }, names);
      return outcomeOf(apps, terms);
    });
  }

  async #assertAsShown(apps: ChosenApps, { shown }: AdditionRequest): Promise<void> {
    const states = await this.#statesOf(apps);
    const isSame =
      states.length === shown.length &&
      states.every(({ entry, state }, index) => {
        const other = shown[index];
        return other?.entry === entry && other.state === state;
      });
    if (!isSame) throw new AppError('plakar.entriesChanged');
  }

  async #statesOf({ role, chosen }: ChosenApps): Promise<PlakarPreview['states']> {
    const names = await this.#names(role);
    return chosen.map(({ entry }) => ({ entry, state: names.has(entry) ? 'exists' : 'new' }));
  }

  async #names(role: ResourceRole): Promise<ReadonlySet<string>> {
    const { configFolder, readText } = this.#ports;
    if (await isConfigAbsent(configFolder, readText)) {
      throw new AppError('plakar.configAbsent', { message: configFolder });
    }
    await assertConfigIsWhole(configFolder, readText);
    const names = await entryNamesIn(configFolder, kinds[role], readText);
    if (names === null) {
      throw new AppError('plakar.configUnreadable', { message: `${kinds[role]}.yml` });
    }
    return new Set(names);
  }

  /** What plakar did is told by its files: whether it ends well says nothing of what it skipped, or lost. */
  async #import(request: ImportRequest, names: readonly string[]): Promise<void> {
    const { configFolder, readText, now } = this.#ports;
    const handed = { kind: kinds[request.role], names, document: request.document };
    const witness = await ConfigWitness.of(configFolder, readText);
    const failure = await runImport(request, this.#ports).catch((error: unknown) => error);
    const changed = await witness.changedBeside(handed, readText);
    if (changed.length > 0) {
      const mark = now().toISOString().replaceAll(':', '-');
      throw othersChanged(changed, await witness.keep(mark));
    }
    if (failure !== undefined) throw failure;
    const missing = await witness.missingOf(handed, readText);
    if (missing.length > 0) throw failedImport(`not as it was given: ${missing.join(', ')}`);
  }
}

function outcomeOf({ chosen }: ChosenApps, terms: readonly AddedEntry[]): PlakarAddition {
  const given = new Set(terms.map(({ entry }) => entry));
  return {
    added: terms.filter(({ isReplaced }) => !isReplaced).map(({ entry }) => entry),
    overwritten: terms.filter(({ isReplaced }) => isReplaced).map(({ entry }) => entry),
    skipped: chosen.flatMap(({ entry }) => (given.has(entry) ? [] : [entry])),
  };
}

/** What is handed to plakar: entries that are there already only where they are to be replaced. */
function planOf(
  { role, chosen }: ChosenApps,
  { replaced, shown, isWhole }: AdditionRequest,
): { given: ChosenApps; terms: AddedEntry[] } {
  const there = new Set(shown.filter(({ state }) => state === 'exists').map(({ entry }) => entry));
  const given = chosen.filter(({ entry }) => !there.has(entry) || replaced.includes(entry));
  if (given.length === 0) throw new AppError('ipc.invalidRequest');
  const terms = given.map(({ app, entry }) => {
    const isReplaced = there.has(entry);
    // The secrets that plakar has for it would be gone.
    if (isReplaced && !isWhole && leftOutOf(app).length > 0) {
      throw new AppError('ipc.invalidRequest');
    }
    const location = app.fields['location'] ?? '';
    return { entry, appName: app.name, location, isReplaced, localFields: localFieldsOf(app) };
  });
  return { given: { role, chosen: given }, terms };
}
