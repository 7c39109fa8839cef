import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';

/** plakar's own three files. */
const files = ['sources.yml', 'destinations.yml', 'stores.yml'] as const;

interface Place {
  environment: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  platform: NodeJS.Platform;
}

/** Where plakar keeps its configuration unless it is told otherwise. */
export function usualConfigFolder({ environment, homeFolder, platform }: Place): string {
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(homeFolder, 'AppData', 'Local'), 'plakar');
  }
  return join(environment['XDG_CONFIG_HOME'] || join(homeFolder, '.config'), 'plakar');
}

type ReadText = (path: string) => Promise<string | null>;

/**
 * Throws `plakar.configIncomplete` unless all three files are there. With one missing, plakar goes back to an
 * older layout, writes all three anew, and so wipes those that are there; so it is not run at all.
 */
export async function assertConfigIsWhole(folder: string, readText: ReadText): Promise<void> {
  const texts = await Promise.all(files.map((name) => readText(join(folder, name))));
  const missing = files.filter((_, index) => texts[index] === null);
  if (missing.length > 0) {
    throw new AppError('plakar.configIncomplete', { message: missing.join(', ') });
  }
}

/** Whether none of the three files is there: plakar was never run here. */
export async function isConfigAbsent(folder: string, readText: ReadText): Promise<boolean> {
  const texts = await Promise.all(files.map((name) => readText(join(folder, name))));
  return texts.every((text) => text === null);
}

export const entryKinds = ['sources', 'destinations', 'stores'] as const;
/** What an entry of plakar's configuration is of. */
export type EntryKind = (typeof entryKinds)[number];

const Entries = z.record(z.string(), z.record(z.string(), z.unknown()));

/** The names of the stores in plakar's configuration. */
export function storeNamesIn(folder: string, readText: ReadText): Promise<string[] | null> {
  return entryNamesIn(folder, 'stores', readText);
}

/**
 * The names of the entries of one kind in plakar's configuration, and nothing else of it: it holds secrets.
 * null: the file is not there, or not understood.
 */
export async function entryNamesIn(
  folder: string,
  kind: EntryKind,
  readText: ReadText,
): Promise<string[] | null> {
  const text = await readText(join(folder, `${kind}.yml`));
  const entries = text === null ? null : entriesOf(text, kind);
  return entries === null ? null : Object.keys(entries).toSorted();
}

/** What a file of plakar's configuration says, secrets among it; null: it is not understood. */
export function entriesOf(text: string, kind: EntryKind): z.infer<typeof Entries> | null {
  try {
    const content: unknown = parse(text);
    const wrapped = z.object({ [kind]: Entries }).safeParse(content);
    // Older versions wrote the entries alone.
    const parsed = wrapped.success
      ? Entries.safeParse(wrapped.data[kind])
      : Entries.safeParse(content);
    return parsed.success ? parsed.data : null;
  } catch {
    // Not YAML. Its own words may quote a line of the file.
    return null;
  }
}
