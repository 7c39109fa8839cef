import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyWindowFiles } from './empty-window.ts';

/** A temporary folder for one run. */
export interface Workshop {
  /** A copy of the built program at the start of the run, so that later builds do not change it. */
  app: string;
  /** An application with an empty window. */
  emptyWindow: string;
  /** A folder for an application's data. */
  profile(name: string): string;
  remove(): Promise<void>;
}

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-bench-'));
  const app = join(folder, 'app');
  const emptyWindow = join(folder, 'empty-window');
  await mkdir(app);
  await cp(join(projectFolder, 'package.json'), join(app, 'package.json'));
  await cp(join(projectFolder, 'dist'), join(app, 'dist'), { recursive: true });
  await mkdir(emptyWindow);
  await Promise.all(
    Object.entries(emptyWindowFiles).map(([name, text]) =>
      writeFile(join(emptyWindow, name), text),
    ),
  );
  return {
    app,
    emptyWindow,
    profile: (name) => join(folder, `profile-${name}`),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
