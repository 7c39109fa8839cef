import { join } from 'node:path';
import { parse } from 'yaml';
import { AppError } from '../../../shared/errors.ts';
import {
  type EntryKind,
  entriesOf,
  entryKinds,
} from '../../restore-points/readers/plakar/config-folder.ts';
import { writeWhole } from '../../storage/write-whole.ts';

type ReadText = (path: string) => Promise<string | null>;

/** What was handed to plakar. */
interface Handed {
  kind: EntryKind;
  names: readonly string[];
  document: string;
}

/** Only its owner may read what holds secrets. */
const ownersOnly = 0o600;

/**
 * plakar's three files as they were before it was to change one of them: what it writes is seen by comparing,
 * for it ends well where it skipped what it was given, too.
 */
export class ConfigWitness {
  readonly #folder: string;
  readonly #texts: ReadonlyMap<EntryKind, string>;

  private constructor(folder: string, texts: ReadonlyMap<EntryKind, string>) {
    this.#folder = folder;
    this.#texts = texts;
  }

  static async of(folder: string, readText: ReadText): Promise<ConfigWitness> {
    return new ConfigWitness(folder, await textsIn(folder, readText));
  }

  /** Names of entries that were not handed over, and are not as they were. */
  async changedBeside({ kind, names }: Handed, readText: ReadText): Promise<string[]> {
    const after = await textsIn(this.#folder, readText);
    return entryKinds.flatMap((each) => {
      const before = plain(this.#texts.get(each), each);
      const now = plain(after.get(each), each);
      const others = [...before.keys()].filter((name) => each !== kind || !names.includes(name));
      return others
        .filter((name) => before.get(name) !== now.get(name))
        .map((name) => `${each}: ${name}`);
    });
  }

  /** Names of entries that were handed over, and are not there as they were written. */
  async missingOf({ kind, names, document }: Handed, readText: ReadText): Promise<string[]> {
    const texts = await textsIn(this.#folder, readText);
    const entries = entriesOf(texts.get(kind) ?? '', kind) ?? {};
    const handed = parse(document) as Record<string, Record<string, string>>;
    return names.filter((name) =>
      Object.entries(handed[name] ?? {}).some(
        ([key, text]) => textOf(entries[name]?.[key]) !== text,
      ),
    );
  }

  /** Puts the files as they were beside those that are there; answers where. */
  async keep(mark: string): Promise<string[]> {
    const paths: string[] = [];
    for (const [kind, text] of this.#texts) {
      const path = join(this.#folder, `${kind}.yml.before-${mark}`);
      await writeWhole(path, [text], ownersOnly);
      paths.push(path);
    }
    return paths;
  }
}

async function textsIn(folder: string, readText: ReadText): Promise<Map<EntryKind, string>> {
  const texts = new Map<EntryKind, string>();
  for (const kind of entryKinds) {
    const text = await readText(join(folder, `${kind}.yml`));
    if (text !== null) texts.set(kind, text);
  }
  return texts;
}

/** Numbers and switches are texts to plakar. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

/** Each entry as one text: plakar may write its fields in another order. */
function plain(text: string | undefined, kind: EntryKind): Map<string, string> {
  const entries = Object.entries(entriesOf(text ?? '', kind) ?? {});
  return new Map(
    entries.map(([name, fields]) => {
      const texts = Object.entries(fields).map(([key, value]) => [key, textOf(value)]);
      return [name, JSON.stringify(texts.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))];
    }),
  );
}

/** plakar changed what it was not given; the files as they were are at `paths`. */
export function othersChanged(names: readonly string[], paths: readonly string[]): AppError {
  const message = [names.join(', '), ...paths].join(' · ');
  return new AppError('plakar.othersChanged', { message });
}
