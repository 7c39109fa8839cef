import { expect, test } from './fixtures.ts';
import { addDialog, addInventory, fillKeys, openAddDialog, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('each wrong key is reported at its own field, with a remedy', async ({ page, simulator }) => {
  const { keys, baseUrl } = simulator;
  const dialog = await openAddDialog(page);
  const add = dialog.getByRole('button', { name: t('common.addInventory') });

  await test.step('nothing typed', async () => {
    await add.click();
    await expect(dialog.getByRole('textbox', { name: t('common.name') })).toBeFocused();
    await expect(dialog.getByRole('textbox', { name: t('common.name') })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(dialog.getByLabel(t('common.applicationKey'), { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
  });

  const wrong = 'f'.repeat(32);
  const cases = [
    {
      field: t('common.applicationKey'),
      typed: { applicationKey: wrong },
      says: t('errors.ovh.invalidApplicationKey.title'),
    },
    {
      field: t('common.applicationSecret'),
      typed: { applicationSecret: wrong },
      says: t('errors.ovh.invalidSignature.title'),
    },
    {
      field: t('common.consumerKey'),
      typed: { consumerKey: wrong },
      says: t('errors.ovh.unknownConsumerKey.title'),
    },
  ];
  for (const { field, typed, says } of cases) {
    await test.step(field, async () => {
      await fillKeys(dialog, { name: 'Production', ...keys, baseUrl, ...typed });
      await add.click();
      await expect(dialog.getByText(says)).toBeVisible();
      await expect(dialog.getByLabel(field, { exact: true })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      await expect(dialog.getByLabel(field, { exact: true })).toBeFocused();
    });
  }

  await test.step('an expired consumer key', async () => {
    simulator.set({ credential: { status: 'expired' } });
    await fillKeys(dialog, { ...keys });
    await add.click();
    await expect(dialog.getByText(t('errors.ovh.consumerKeyNotValid.title'))).toBeVisible();
    simulator.set({ credential: { status: 'validated' } });
  });

  await test.step('an address without a server', async () => {
    await fillKeys(dialog, { baseUrl: 'http://127.0.0.1:9/1.0' });
    await add.click();
    await expect(dialog.getByRole('textbox', { name: t('accounts.baseUrl') })).toHaveAttribute(
      'aria-invalid',
      'true',
      {
        timeout: 60_000,
      },
    );
    await expect(
      dialog.getByText(t('errors.unreachableTitle', { server: t('common.ovhcloud') })),
    ).toBeVisible();
  });

  await test.step('an address without TLS', async () => {
    await fillKeys(dialog, { baseUrl: 'http://example.com/1.0' });
    await add.click();
    await expect(dialog.getByRole('textbox', { name: t('accounts.baseUrl') })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
  });

  expect(simulator.requests.methods).toEqual({ GET: expect.any(Number) });
});

test('keys pasted with spaces, quotes and line ends work', async ({ page, simulator }) => {
  const { keys, baseUrl } = simulator;
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, {
    name: '  Production ',
    applicationKey: ` "${keys.applicationKey}" `,
    applicationSecret: `'${keys.applicationSecret}'`,
    consumerKey: `\t${keys.consumerKey}  `,
    baseUrl: `${baseUrl}/`,
  });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
});

test('a connection is tested before anything is saved', async ({ page, simulator }) => {
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { ...simulator.keys, baseUrl: simulator.baseUrl });
  await dialog.getByRole('button', { name: t('common.testConnection') }).click();
  await expect(dialog.getByText(/-ovh/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('kit.discard') }).click();
  await expect(addDialog(page)).toBeHidden();
  await expect(page.getByText(simulator.keys.applicationSecret)).toHaveCount(0);
});

test('a name can be used once', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await page
    .getByRole('link', { name: t('common.inventories'), exact: true })
    .first()
    .click();
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name: 'production', ...simulator.keys, baseUrl: simulator.baseUrl });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expect(dialog.getByRole('textbox', { name: t('common.name') })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(dialog.getByText(t('errors.inventory.nameTaken.title'))).toBeVisible();
});
