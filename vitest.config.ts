import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { guidePlugin } from './scripts/lib/guide-plugin.ts';

const common = {
  testTimeout: 60_000,
  // A machine that does other work at the same time is slow, not wrong.
  expect: { poll: { timeout: 10_000 } },
};

/** Where modules remember nothing that matters, they are loaded once for all files of a worker. */
const shared = { ...common, isolate: false };

/** What stands in for Electron is not the same in each file. */
const withFakeElectron = 'test/unit/electron/shell/**/*.test.ts';

export default defineConfig({
  test: {
    // Vitest would leave a core to itself, which hardly works once the tests run.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
          exclude: ['test/unit/renderer/**', withFakeElectron],
        },
      },
      { test: { ...common, name: 'shell', include: [withFakeElectron] } },
      {
        plugins: [react(), guidePlugin],
        test: {
          ...shared,
          name: 'texts',
          include: ['test/unit/renderer/**/*.test.ts'],
          setupFiles: ['test/unit/renderer/set-up-without-page.ts'],
        },
      },
      {
        plugins: [react(), guidePlugin],
        test: {
          ...shared,
          name: 'page',
          environment: 'happy-dom',
          // What one file replaces is not there for the next.
          restoreMocks: true,
          unstubGlobals: true,
          include: ['test/unit/renderer/**/*.test.tsx'],
          setupFiles: ['test/unit/renderer/set-up.ts'],
        },
      },
    ],
  },
});
