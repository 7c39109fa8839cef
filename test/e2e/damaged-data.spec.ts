import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, fillKeys, goTo, syncNow, waitForSync } from './steps.ts';
import { patternAtStart, t } from './texts.ts';

test('a damaged snapshot is set aside and reported, and the next sync restores everything', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await app.stop();
  const [inventoryId] = await readdir(join(profile, 'inventories'));
  const folder = join(profile, 'inventories', inventoryId ?? '');
  const half = (await readFile(join(folder, 'snapshot.jsonl'), 'utf8')).slice(0, 2000);
  await writeFile(join(folder, 'snapshot.jsonl'), half);

  const reopened = await app.start();
  await expect(
    reopened.getByText(t('inventories.noticeNamedFileDamaged', { name: 'Production' })).first(),
  ).toBeVisible();
  expect((await readdir(folder)).filter((name) => name.includes('.corrupt-'))).toHaveLength(1);
  await goTo(reopened, 'inventories');
  await reopened.getByRole('link', { name: 'Production' }).last().click();
  await expect(reopened.getByText(t('inventories.discoveredTitle'))).toBeVisible();
  await expect(
    reopened.getByText(patternAtStart('inventories.discoveredCount', { count: 0 })),
  ).toHaveCount(0);
  // Without a key store the restart discarded the keys, so they are entered again.
  await reopened.getByRole('button', { name: t('inventories.settings') }).click();
  const dialog = reopened.getByRole('dialog', { name: t('inventories.settings') });
  await fillKeys(dialog, simulator.keys);
  await dialog.getByRole('button', { name: t('common.saveChanges') }).click();
  await expect(dialog).toBeHidden();
  await syncNow(reopened);
  await expect(browseLink(reopened)).toHaveText(t('inventories.browseResources', { count: 60 }));
});

test('damaged settings are set aside and reported, and the program starts', async ({
  app,
  page,
  profile,
}) => {
  await expect(page.getByRole('button', { name: t('common.addInventory') }).first()).toBeVisible();
  await app.stop();
  await writeFile(join(profile, 'inventories.json'), '{"value": [{"id": ');
  const reopened = await app.start();
  await expect(reopened.getByText(t('inventories.noticeFileDamaged')).first()).toBeVisible();
  await expect(
    reopened.getByRole('button', { name: t('common.addInventory') }).first(),
  ).toBeVisible();
  expect(
    (await readdir(profile)).some((name) => name.startsWith('inventories.json.corrupt-')),
  ).toBe(true);
});

test('a snapshot that is readable again after a failed sync is still shown', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  simulator.fail({ kind: 'malformedJson', path: '/cloud/project' });
  await syncNow(page);
  await expect(
    page.getByText(t('errors.unexpectedAnswerTitle', { server: t('common.ovhcloud') })).first(),
  ).toBeVisible();
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});
