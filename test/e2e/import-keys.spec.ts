import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFile } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { browseLink, openAddDialog, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('keys are imported from a file in the format of OVHcloud’s own clients', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const { applicationKey, applicationSecret, consumerKey } = simulator.keys;
  const path = join(profile, 'chosen.conf');
  await writeFile(
    path,
    `[default]
endpoint=${simulator.baseUrl}
[${simulator.baseUrl}]
application_key=${applicationKey}
application_secret=${applicationSecret}
consumer_key=${consumerKey}
`,
  );
  await chooseFile(app.electron, path);

  const dialog = await openAddDialog(page);
  await dialog.getByRole('textbox', { name: t('common.name') }).fill('Production');
  await dialog.getByRole('button', { name: t('accounts.importChooseFile') }).click();
  await expect(dialog.getByText(t('accounts.keyOriginFile', { path }))).toHaveCount(3);
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});
