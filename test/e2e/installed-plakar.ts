import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';

/** The plakar stand-in, on the PATH of a program started with `env`. */
export interface InstalledPlakar {
  env: Record<string, string>;
  /** Sets its behaviour from now on. */
  behave(behaviour: object): Promise<void>;
  /** Removes it from the PATH. */
  remove(): Promise<void>;
  /** The arguments of each start so far. */
  runs(): Promise<Record<string, unknown>[]>;
}

export async function installPlakar(profile: string): Promise<InstalledPlakar> {
  const folder = join(profile, 'plakar-test');
  const how = join(folder, 'how.json');
  const record = join(folder, 'runs');
  const program = join(folder, 'plakar');
  await mkdir(folder, { recursive: true });
  const behave = async (behaviour: object) => {
    await writeFile(how, JSON.stringify({ record, ...behaviour }));
    const fake = resolve('test/plakar/fake-plakar.mjs');
    const script = `#!/bin/sh\nFAKE_PLAKAR="$(cat '${how}')" exec '${process.execPath}' '${fake}' "$@"\n`;
    await writeFile(program, script);
    await chmod(program, 0o755);
  };
  await behave({});
  return {
    env: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    behave,
    remove: () => rm(program),
    async runs() {
      const text = await readFile(record, 'utf8').catch(() => '');
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    },
  };
}
