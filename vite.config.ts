import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { firstFramePlugin } from './scripts/lib/first-frame-plugin.ts';
import { guidePlugin } from './scripts/lib/guide-plugin.ts';
import { pureSharedPlugin } from './scripts/lib/pure-shared-plugin.ts';

const node = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const inputs = {
  // The worker is a thread's own entry, started by its path.
  main: { main: 'electron/main.ts', 'lock-worker': 'electron/vault/lock-worker.ts' },
  preload: { preload: 'electron/preload.ts' },
};

/**
 * conf, under electron-store, brings ajv for schemas, which makes code from texts. We give it none, zod checks: left
 * out, main is 150 kB smaller and starts 20 ms sooner.
 */
const withoutAjv: Plugin = {
  name: 'without-ajv',
  enforce: 'pre',
  resolveId: (id) => (/^ajv(-formats)?(\/|$)/.test(id) ? '\0no-ajv' : null),
  load: (id) =>
    id === '\0no-ajv' ? 'export const Ajv2020 = undefined; export default undefined;' : null,
};

/**
 * `renderer` is a page; `main` and `preload` are CommonJS, which old and new Electron load. What main
 * imports only when it needs it (secret providers' SDKs, encryption) is in `chunks/`. Each lists the licences
 * of the packages in it, which scripts/licences.mjs joins.
 */
export default defineConfig(({ mode }) =>
  mode === 'main' || mode === 'preload'
    ? {
        plugins: [withoutAjv],
        ssr: { noExternal: true, external: node },
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        build: {
          ssr: true,
          outDir: 'dist',
          emptyOutDir: false,
          target: 'node18',
          minify: true,
          license: { fileName: `licences-${mode}.json` },
          rolldownOptions: {
            external: node,
            input: inputs[mode],
            output: {
              format: 'cjs',
              entryFileNames: '[name].cjs',
              chunkFileNames: 'chunks/[name].cjs',
              codeSplitting: mode === 'main',
            },
          },
        },
      }
    : {
        root: 'renderer',
        base: './',
        plugins: [react(), guidePlugin, pureSharedPlugin, firstFramePlugin()],
        build: {
          outDir: '../dist/renderer',
          emptyOutDir: true,
          // One file: the order of styles must not depend on which screen was opened first.
          cssCodeSplit: false,
          target: 'chrome114',
          license: { fileName: 'licences.json' },
          // One page, loaded from the disk: a warning about sizes made for networks says nothing.
          chunkSizeWarningLimit: 4000,
          modulePreload: false,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'first', tags: ['$initial'], test: /^(?!.*\/before-paint\.ts$)/ }],
              },
            },
          },
        },
      },
);
