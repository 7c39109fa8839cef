import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../test/e2e/launch-app.ts';
import { openDemo, screenNamed, textsOf } from '../test/e2e/screens.ts';

/* `npm run screenshots`: the pictures of the documents, in light and dark, from the demo account. */
const folder = 'docs/screenshots';
const pictures = {
  inventory: 'inventory-unread',
  resources: 'resources',
  'resource-apps': 'resource-apps',
  coverage: 'coverage',
};

const profile = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-screenshots-'));
await rm(folder, { recursive: true, force: true });
const { app, page } = await launchApp({ profile });
await page.setViewportSize({ width: 1280, height: 800 });
await openDemo(page);
for (const colorScheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  for (const [picture, name] of Object.entries(pictures)) {
    const { open, leave } = screenNamed(name);
    await open(page, textsOf.en);
    // Keeps tooltips and hover effects out of the pictures.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${picture}-${colorScheme}.png`) });
    await leave?.(page, textsOf.en);
  }
}
await app.close();
await rm(profile, { recursive: true, force: true });
