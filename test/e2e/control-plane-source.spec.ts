import type { Locator, Page } from '@playwright/test';
import {
  type ControlPlaneServer,
  startControlPlaneServer,
} from '../secret-servers/control-plane-server.ts';
import { aListedResource, aListedSnapshot } from '../secret-servers/control-plane-shapes.ts';
import { startVaultServer } from '../secret-servers/vault-server.ts';
import { expect, test } from './fixtures.ts';
import { filesWith } from './secret-search.ts';
import {
  addInventory,
  expandRow,
  goTo,
  rowsNamed,
  searchFor,
  syncNow,
  waitForSync,
} from './steps.ts';

const apiKey = 'pcp_ak_journey-0123456789';

let controlPlane: ControlPlaneServer;
test.beforeEach(async () => {
  controlPlane = await startControlPlaneServer({ apiKeys: [apiKey] });
});
test.afterEach(() => controlPlane.close());

/** Two volumes that nothing protects: the name and URN of each. */
async function openVolumes(page: Page): Promise<{ name: string; urn: string }[]> {
  const resources = await page.evaluate(async () => {
    const answer: unknown = JSON.parse(
      await (
        window as unknown as { bridge: { call(channel: string): Promise<string> } }
      ).bridge.call('resource.list'),
    );
    return (answer as { value: { name: string; urn: string; kind: string; protection: string }[] })
      .value;
  });
  return resources
    .filter(({ kind, protection }) => kind === 'volume' && protection === 'not-protected')
    .slice(0, 2);
}

async function openSources(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  return page.getByRole('region', { name: 'Restore point sources' });
}

async function expectStatus(page: Page, name: string, status: string): Promise<void> {
  await goTo(page, 'Resources');
  await searchFor(page, name);
  await expect(rowsNamed(page, name).first()).toContainText(status);
}

test('a Control Plane protects what it tells of, and hides nothing that is unknown', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const [told, other] = await openVolumes(page);
  if (told === undefined || other === undefined) throw new Error('No two volumes are open.');
  controlPlane.state.resources = [aListedResource(told.urn)];
  controlPlane.state.hasGrant = false;
  controlPlane.state.snapshots = [aListedSnapshot()];
  const host = new URL(controlPlane.address).host;
  const sources = await openSources(page);

  await test.step('a wrong key is told before anything is saved', async () => {
    await sources.getByRole('button', { name: 'Add Control Plane' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add Control Plane' });
    await dialog.getByLabel(/^Address/).fill(`${controlPlane.address}/api/v1`);
    await dialog.getByLabel('API key', { exact: true }).fill('pcp_ak_wrong');
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('Control Plane does not accept this API key.')).toBeVisible();
    await expect(dialog.getByText(/controlPlane\.unauthorized · HTTP 401/)).toBeVisible();

    await dialog.getByLabel('API key', { exact: true }).fill(apiKey);
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('Signed in, but no resource is shown')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add Control Plane' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('empty lists leave everything unknown', async () => {
    await expect(
      sources.getByText(/^No snapshot is shown: there is none, or the key/),
    ).toBeVisible();
    await expectStatus(page, told.name, 'Unknown');
    await expandRow(page, told.name);
    await expect(page.getByText(`${host} may not show all there are.`)).toBeVisible();
  });

  await test.step('with a grant, what it tells of is protected, and the rest unknown', async () => {
    controlPlane.state.hasGrant = true;
    await openSources(page);
    await sources.getByRole('button', { name: `Read ${host} now` }).click();
    await expect(sources.getByText(/^1 snapshot, 1 of known resources; read on /)).toBeVisible();
    await expectStatus(page, told.name, 'Protected');
    await expandRow(page, told.name);
    await expect(page.getByText('matched by app')).toBeVisible();
    await expect(page.getByText(host).first()).toBeVisible();
    await expectStatus(page, other.name, 'Unknown');
  });

  await test.step('by a key that sees all, the rest is not protected', async () => {
    await openSources(page);
    await sources.getByRole('button', { name: `Change ${host}` }).click();
    const dialog = page.getByRole('dialog', { name: `Change ${host}` });
    await dialog.getByRole('switch', { name: /^This key sees everything/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('Signed in: 1 resource is shown')).toBeVisible();
    await dialog.getByRole('button', { name: 'Save and read' }).click();
    await expect(dialog).toBeHidden();
    await expect(sources.getByText(/^The key may not see everything/)).toHaveCount(0);
    await expectStatus(page, other.name, 'Not protected');
    await expectStatus(page, told.name, 'Protected');
  });

  await test.step('a revoked key makes it unknown, with what was known, and for the next start', async () => {
    controlPlane.state.apiKeys = [];
    controlPlane.endTokens();
    await page.getByRole('link', { name: 'Production' }).first().click();
    await syncNow(page);
    await openSources(page);
    await expect(sources.getByText('Control Plane does not accept this API key.')).toBeVisible();
    const reopened = await app.restart();
    await expectStatus(reopened, told.name, 'Unknown');
    await expandRow(reopened, told.name);
    await expect(reopened.getByText(`${host} could not be read.`)).toBeVisible();
    await expect(reopened.getByText(/on .*, it was: Protected\./)).toBeVisible();
    await expect(reopened.getByText('matched by app')).toBeVisible();
  });

  await test.step('without the source, it is not protected, and its key is gone', async () => {
    const reopened = app.shown;
    const again = await openSources(reopened);
    await again.getByRole('button', { name: `Stop reading ${host}` }).click();
    await reopened.getByRole('button', { name: 'Stop reading', exact: true }).click();
    await expect(again.getByText('No source is read yet.')).toBeVisible();
    await expectStatus(reopened, told.name, 'Not protected');
  });

  const asked = controlPlane.received;
  const posts = asked.filter(({ method }) => method !== 'GET').map(({ path }) => path);
  expect([...new Set(posts)]).toEqual(['/api/v1/auth/login/apikey']);
  expect(asked.some(({ path }) => /\/inventories\/(?!resources)|connectors/.test(path))).toBe(
    false,
  );
  await app.stop();
  expect(await filesWith(profile, [apiKey])).toEqual([]);
});

test('the key of a Control Plane stays at a secret provider, which is not deleted under it', async ({
  page,
}) => {
  const vault = await startVaultServer({
    mounts: [{ path: 'kv', version: 2, secrets: { plakar: { api_key: apiKey } } }],
  });
  try {
    await goTo(page, 'Secret providers');
    await page.getByRole('button', { name: 'Add provider' }).click();
    const adding = page.getByRole('dialog', { name: 'Add a secret provider' });
    await adding.getByLabel('Name', { exact: true }).fill('Team vault');
    await adding.getByLabel('Address', { exact: true }).fill(vault.address);
    await adding.getByLabel('Token', { exact: true }).fill(vault.token);
    await adding.getByRole('button', { name: 'Add provider' }).click();
    await expect(adding).toBeHidden();

    const sources = await openSources(page);
    await sources.getByRole('button', { name: 'Add Control Plane' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add Control Plane' });
    await dialog.getByLabel(/^Address/).fill(controlPlane.address);
    await dialog.getByRole('button', { name: /^Use secret provider/ }).click();
    await dialog.getByLabel('Reference').fill('kv/plakar#api_key');
    controlPlane.state.resources = [aListedResource('urn:example:1')];
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByText('Signed in: 1 resource is shown')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add Control Plane' }).click();
    await expect(sources.getByText('API key at a secret provider')).toBeVisible();

    await goTo(page, 'Secret providers');
    await page.getByRole('button', { name: 'Delete Team vault' }).click();
    const question = page.getByRole('dialog', { name: 'Delete secret provider' });
    await expect(question.getByText(new URL(controlPlane.address).host)).toBeVisible();
  } finally {
    await vault.close();
  }
});
