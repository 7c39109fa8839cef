import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type HtmlTagDescriptor,
  type Plugin,
  preprocessCSS,
  type ResolvedConfig,
  type Rollup,
  runnerImport,
} from 'vite';
import type * as FirstFrame from '../../renderer/first-frame/first-frame.tsx';

const pathOf = (name: string) => fileURLToPath(new URL(`../../renderer/${name}`, import.meta.url));
const beforePaint = pathOf('first-frame/before-paint.ts');

/**
 * Makes `index.html` paint the frame of the window before the page's script is loaded: it gets the frame itself, the
 * styles of it, and the script that chooses its colours. The page's styles are large: that script adds them, so that no
 * paint waits for them.
 */
export function firstFramePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'first-frame',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.command === 'build') this.emitFile({ type: 'chunk', id: beforePaint });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // The dev server paints later anyway, with styles that it sends as scripts.
        if (!bundle) return { html, tags: [blocking('/first-frame/before-paint.ts')] };
        const script = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId === beforePaint,
        );
        const { markup, rules } = await firstFrame();
        const sheets = await Promise.all(
          ['frame/frame.css', 'first-frame/first-frame.css'].map(readCss(config)),
        );
        const styles = /<link rel="stylesheet".*>/.exec(html)?.[0] ?? '';
        return {
          html: html
            .replace(styles, `<template id="styles">${styles}</template>`)
            .replace('<div id="root"></div>', `<div id="root">${markup}</div>`),
          tags: [
            { tag: 'template', attrs: { id: 'chunks' }, children: preloads(bundle) },
            blocking(`./${script?.fileName}`),
            { tag: 'style', children: [...sheets, rules].join('\n') },
          ],
        };
      },
    },
  };
}

/** Screens whose module is not named as the first part of their address. */
const screenNames: Record<string, string> = { inventories: '', inventory: 'inventories' };

/** Links to the chunks that are needed besides the main script, with the languages and screens that need each. */
function preloads(bundle: Rollup.OutputBundle): HtmlTagDescriptor[] {
  const subjects = new Map<string, Set<string>>();
  for (const file of Object.values(bundle)) {
    const subject = file.type === 'chunk' ? subjectOf(file.facadeModuleId ?? '') : null;
    if (subject === null) continue;
    for (const name of neededWith(bundle, file.fileName)) {
      subjects.set(name, (subjects.get(name) ?? new Set()).add(subject));
    }
  }
  return [...subjects].map(([name, of]) => ({
    tag: 'link',
    attrs: {
      rel: 'modulepreload',
      href: `./${name}`,
      'data-of': [...of].join(' '),
    },
  }));
}

function subjectOf(module: string): string | null {
  const language = /\/shared\/texts\/([^/]+)\/window\.ts$/.exec(module)?.[1];
  if (language !== undefined) return language;
  const screen = /\/([a-z-]+)-screen\.tsx$/.exec(module)?.[1];
  return screen === undefined ? null : `screen:${screenNames[screen] ?? screen}`;
}

/** The names of a chunk and of those that it imports, without the main script. */
function neededWith(bundle: Rollup.OutputBundle, name: string, known = new Set<string>()) {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || chunk.isEntry || known.has(name)) return known;
  known.add(name);
  for (const imported of chunk.imports) neededWith(bundle, imported, known);
  return known;
}

function blocking(src: string): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'module', async: true, blocking: 'render', crossorigin: true, src },
  };
}

function readCss(config: ResolvedConfig) {
  return async (name: string) =>
    (await preprocessCSS(await readFile(pathOf(name), 'utf8'), pathOf(name), config)).code;
}

/** Runs the component that draws it. */
async function firstFrame(): Promise<{ markup: string; rules: string }> {
  const path = pathOf('first-frame/first-frame.tsx');
  const { module } = await runnerImport<typeof FirstFrame>(path, { configFile: false });
  return { markup: module.firstFrame(), rules: module.firstFrameRules() };
}
