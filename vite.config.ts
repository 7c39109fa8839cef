import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const node = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** `renderer` is a page; `main` and `preload` are each one CommonJS file, which old and new Electron load. */
export default defineConfig(({ mode }) =>
  mode === 'main' || mode === 'preload'
    ? {
        ssr: { noExternal: true, external: node },
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        build: {
          ssr: `electron/${mode}.ts`,
          outDir: 'dist',
          emptyOutDir: false,
          target: 'node18',
          minify: true,
          rolldownOptions: {
            external: node,
            output: { format: 'cjs', entryFileNames: `${mode}.cjs`, codeSplitting: false },
          },
        },
      }
    : {
        root: 'renderer',
        base: './',
        plugins: [react()],
        build: {
          outDir: '../dist/renderer',
          emptyOutDir: true,
          target: 'chrome114',
          // One page, loaded from the disk: a warning about sizes made for networks says nothing.
          chunkSizeWarningLimit: 4000,
        },
      },
);
