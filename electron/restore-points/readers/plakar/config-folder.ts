import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../../../shared/bridge/errors.ts';

/** The three files of plakar's configuration. */
const files = ['sources.yml', 'destinations.yml', 'stores.yml'] as const;

interface Computer {
  environment: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  platform: NodeJS.Platform;
}

/** Returns plakar's default configuration folder. */
export function usualConfigFolder({ environment, homeFolder, platform }: Computer): string {
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(homeFolder, 'AppData', 'Local'), 'plakar');
  }
  return join(environment['XDG_CONFIG_HOME'] || join(homeFolder, '.config'), 'plakar');
}

type ReadText = (path: string) => Promise<string | null>;

/**
 * Throws `plakar.configIncomplete` unless all three files exist. If one is missing, plakar falls back to an older
 * layout and overwrites all three, which destroys the existing ones, so it must not run at all.
 */
export async function assertConfigIsWhole(folder: string, readText: ReadText): Promise<void> {
  const texts = await Promise.all(files.map((name) => readText(join(folder, name))));
  const missing = files.filter((_, index) => texts[index] === null);
  if (missing.length > 0) {
    throw new AppError('plakar.configIncomplete', { message: missing.join(', ') });
  }
}

const Stores = z.record(z.string(), z.record(z.string(), z.unknown()));
const Wrapped = z.object({ stores: Stores });

/**
 * Returns the names of the stores in plakar's configuration, and nothing else from it: it contains secrets. Null: the
 * file does not exist, or is not understood.
 */
export async function storeNamesIn(folder: string, readText: ReadText): Promise<string[] | null> {
  const text = await readText(join(folder, 'stores.yml'));
  return text === null ? null : storeNamesOf(text);
}

function storeNamesOf(text: string): string[] | null {
  try {
    const content: unknown = parse(text);
    const wrapped = Wrapped.safeParse(content);
    // Older versions wrote the entries without a wrapper.
    const parsed = wrapped.success ? wrapped.data.stores : Stores.parse(content);
    return Object.keys(parsed).toSorted();
  } catch {
    // Not YAML, or another structure. The parse error is dropped, because it may quote a line of the file.
    return null;
  }
}
