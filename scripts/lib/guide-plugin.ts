import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { guideOf } from './guide.ts';

const path = fileURLToPath(new URL('../../docs/guide.md', import.meta.url));

/** Makes `docs/guide.md` a module of the page, so that the guide ships with the program without a Markdown parser. */
export const guidePlugin: Plugin = {
  name: 'guide',
  resolveId: (id) => (id === 'virtual:guide' ? '\0virtual:guide' : null),
  load(id) {
    if (id !== '\0virtual:guide') return null;
    this.addWatchFile(path);
    return `export const guide = ${JSON.stringify(guideOf(readFileSync(path, 'utf8')))};`;
  },
};
