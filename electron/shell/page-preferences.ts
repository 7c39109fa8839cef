import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** What every window of ours lets its page do: draw, and ask main through the preload. */
export function pagePreferences(distFolder: string): WebPreferences {
  return {
    preload: join(distFolder, 'preload.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
  };
}
