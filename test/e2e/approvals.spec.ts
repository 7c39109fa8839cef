import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerQuestions, questionsOf } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { fillKeys, openAddDialog, syncNow, waitForSync } from './steps.ts';
import { t, tOfMain } from './texts.ts';

const refused = t('errors.network.notAgreed.title');

test('nothing is sent to an address until the user approves it, once, outside the page', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const { origin } = new URL(simulator.baseUrl);
  await answerQuestions(app.electron, 'no');
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name: 'Production', ...simulator.keys, baseUrl: simulator.baseUrl });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expect(dialog.getByRole('alert').filter({ hasText: refused })).toContainText(origin);
  expect(simulator.requests.total).toBe(0);
  const [question] = await questionsOf(app.electron);
  expect(question).toBe(
    [
      tOfMain('dialogs.address', { host: new URL(origin).host }),
      tOfMain('dialogs.addressDetail', { address: origin }),
    ].join('\n'),
  );

  await answerQuestions(app.electron, 'yes');
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  expect(await questionsOf(app.electron)).toHaveLength(1);
  expect(await readFile(join(profile, 'agreed-places.json'), 'utf8')).toContain(origin);

  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  const network = page.getByRole('region', { name: t('common.network') });
  await network
    .getByRole('button', { name: t('approvals.removeAddress', { address: origin }) })
    .click();
  await expect(network.getByText(origin)).toHaveCount(0);
  await answerQuestions(app.electron, 'no');
  await page
    .getByRole('link', { name: t('common.inventories'), exact: true })
    .first()
    .click();
  await page.getByRole('link', { name: 'Production' }).first().click();
  const before = simulator.requests.total;
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await expect(page.getByText(refused).first()).toBeVisible();
  expect(simulator.requests.total).toBe(before);
  await answerQuestions(app.electron, 'yes');
  await syncNow(page);
  expect(simulator.requests.total).toBeGreaterThan(before);
});
