import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Where windows take each other's focus, one journey at a time; else each worker has a display of its own. */
const hasOwnDisplays = process.env['OVHCLOUD_INVENTORY_VIRTUAL_DISPLAY'] !== undefined;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: hasOwnDisplays ? Math.min(availableParallelism(), 4) : 1,
  fullyParallel: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
