import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp } from '../test/e2e/launch-app.ts';
import { icns, ico } from './lib/icon-files.ts';

/*
 * Renders build/icon.svg in the sizes that systems need. The images are committed: run this only when the drawing
 * changes (`npm run icons`).
 */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = 'build/icons';

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  const address = await page.evaluate(
    async ([source, edge]) => {
      const image = new Image(edge, edge);
      image.src = `data:image/svg+xml;base64,${btoa(source)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = edge;
      canvas.height = edge;
      canvas.getContext('2d')?.drawImage(image, 0, 0, edge, edge);
      return canvas.toDataURL('image/png');
    },
    [svg, size] as const,
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const profile = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-icons-'));
const { app, page } = await launchApp({ profile });
try {
  const svg = await readFile('build/icon.svg', 'utf8');
  const pictures = [];
  for (const size of sizes) pictures.push({ size, png: await draw(page, svg, size) });
  await mkdir(folder, { recursive: true });
  // Linux does not use the largest.
  for (const { size, png } of pictures.filter((picture) => picture.size <= 512)) {
    await writeFile(join(folder, `${size}x${size}.png`), png);
  }
  await writeFile(join(folder, 'icon.ico'), ico(pictures));
  await writeFile(join(folder, 'icon.icns'), icns(pictures));
} finally {
  await app.close();
  await rm(profile, { recursive: true, force: true });
}
