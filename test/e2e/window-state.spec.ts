import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { t } from './texts.ts';

const boundsOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window opens where it was closed, and a damaged or wrong file does no harm', async ({
  app,
  page,
  profile,
}) => {
  const path = join(profile, 'window.json');
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .first()
    .waitFor();
  const place = { x: 40, y: 50, width: 1000, height: 620 };
  await app.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, place);
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('1000');

  await app.restart();
  expect(await boundsOf(app.electron)).toEqual(place);

  await app.stop();
  const far = { ...place, x: 90_000, y: 90_000, isMaximized: false };
  await writeFile(path, JSON.stringify({ value: far }));
  await app.start();
  const moved = await boundsOf(app.electron);
  expect(moved).toMatchObject({ width: 1000, height: 620 });
  expect(moved?.x).toBeLessThan(10_000);

  await app.stop();
  await writeFile(path, '{"value": {"x": "left"');
  const reopened = await app.start();
  await expect(
    reopened.getByRole('button', { name: t('common.addInventory') }).first(),
  ).toBeVisible();
  await expect(reopened.getByText(t('inventories.noticeFileDamaged'))).toHaveCount(0);
  expect(await boundsOf(app.electron)).toMatchObject({ width: 1280, height: 800 });
});
