import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFile } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { browseLink, openAddDialog, waitForSync } from './steps.ts';

test('keys are imported from a file like those of OVHcloud’s own clients', async ({
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
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Production');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await page.getByRole('menuitem', { name: 'Choose a file…' }).click();
  await expect(dialog.getByText(`From ${path}`)).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Add inventory' }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText('Browse 60 resources');
});
