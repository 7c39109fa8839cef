import type { Locator, Page } from '@playwright/test';
import {
  type ControlPlaneServer,
  startControlPlaneServer,
} from '../secret-servers/control-plane-server.ts';
import { aListedResource, aListedSnapshot } from '../secret-servers/control-plane-shapes.ts';
import { startHashicorpServer } from '../secret-servers/hashicorp-server.ts';
import { expect, test } from './fixtures.ts';
import { resourceRows } from './resource-rows.ts';
import { filesWith } from './secret-search.ts';
import {
  allowAnyAge,
  addInventory,
  expandRow,
  goTo,
  rowsNamed,
  searchFor,
  syncNow,
  waitForSync,
} from './steps.ts';
import { pattern, patternWithin, t } from './texts.ts';

const apiKey = 'pcp_ak_journey-0123456789';
const lastProtected = patternWithin('resources.unknownLastStatus', {
  state: t('status.protected'),
});

let controlPlane: ControlPlaneServer;
test.beforeEach(async () => {
  controlPlane = await startControlPlaneServer({ apiKeys: [apiKey] });
});
test.afterEach(() => controlPlane.close());

/** Two volumes without restore points: the name and URN of each. */
async function openVolumes(page: Page): Promise<{ name: string; urn: string }[]> {
  const rows = await resourceRows(page);
  return rows
    .filter(({ kind, protection }) => kind === 'volume' && protection === 'not-protected')
    .slice(0, 2);
}

async function openSources(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  return page.getByRole('region', { name: t('common.restorePointSources') });
}

async function expectStatus(page: Page, name: string, status: string): Promise<void> {
  await goTo(page, 'resources');
  await searchFor(page, name);
  await expect(rowsNamed(page, name).first()).toContainText(status);
}

test('a Control Plane’s snapshots protect resources, and unread sources leave the others unknown', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await allowAnyAge(page);
  const [listed, other] = await openVolumes(page);
  if (listed === undefined || other === undefined) throw new Error('No two volumes are open.');
  controlPlane.state.resources = [aListedResource(listed.urn)];
  controlPlane.state.hasGrant = false;
  controlPlane.state.snapshots = [aListedSnapshot()];
  const host = new URL(controlPlane.address).host;
  const sources = await openSources(page);

  await test.step('a wrong key is reported before anything is saved', async () => {
    await sources.getByRole('button', { name: t('restorePoints.addControlPlane') }).click();
    const dialog = page.getByRole('dialog', { name: t('restorePoints.addControlPlane') });
    await dialog
      .getByLabel(t('common.address'), { exact: true })
      .fill(`${controlPlane.address}/api/v1`);
    await dialog.getByLabel(t('restorePoints.apiKey'), { exact: true }).fill('pcp_ak_wrong');
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await expect(dialog.getByText(t('errors.controlPlane.unauthorized.title'))).toBeVisible();
    await expect(dialog.getByText(/controlPlane\.unauthorized · HTTP 401/)).toBeVisible();

    await dialog.getByLabel(t('restorePoints.apiKey'), { exact: true }).fill(apiKey);
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await expect(dialog.getByText(t('restorePoints.testNothingVisible'))).toBeVisible();
    await dialog.getByRole('button', { name: t('restorePoints.addControlPlane') }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('empty lists leave everything unknown', async () => {
    await expect(sources.getByText(t('restorePoints.incompleteNoSnapshot'))).toBeVisible();
    await expectStatus(page, listed.name, t('status.unknown'));
    await expandRow(page, listed.name);
    await expect(page.getByText(t('resources.sourcesIncomplete', { sources: host }))).toBeVisible();
  });

  await test.step('with a grant, resources with listed snapshots are protected, and the others unknown', async () => {
    controlPlane.state.hasGrant = true;
    await openSources(page);
    await sources
      .getByRole('button', { name: t('restorePoints.readNow', { source: host }) })
      .click();
    await expect(
      sources.getByText(pattern('restorePoints.readSummary', { count: 1, matched: '1' })),
    ).toBeVisible();
    await expectStatus(page, listed.name, t('status.protected'));
    await expandRow(page, listed.name);
    await expect(page.getByText(t('resources.matchApp'))).toBeVisible();
    await expect(page.getByText(host).first()).toBeVisible();
    await expectStatus(page, other.name, t('status.unknown'));
  });

  await test.step('with a key that sees everything, the others are not protected', async () => {
    await openSources(page);
    await sources
      .getByRole('button', { name: t('restorePoints.editSource', { source: host }) })
      .click();
    const dialog = page.getByRole('dialog', {
      name: t('restorePoints.editSource', { source: host }),
    });
    await dialog.getByRole('switch', { name: t('restorePoints.canSeeAll') }).check({ force: true });
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await expect(dialog.getByText(t('restorePoints.testSucceeded', { count: 1 }))).toBeVisible();
    await dialog.getByRole('button', { name: t('restorePoints.saveAndRead') }).click();
    await expect(dialog).toBeHidden();
    await expect(sources.getByText(t('restorePoints.incompleteKey'))).toHaveCount(0);
    await expectStatus(page, other.name, t('status.notProtected'));
    await expectStatus(page, listed.name, t('status.protected'));
  });

  await test.step('a revoked key makes it unknown, with the last known state, also after a restart', async () => {
    controlPlane.state.apiKeys = [];
    controlPlane.endTokens();
    await page.getByRole('link', { name: 'Production' }).first().click();
    await syncNow(page);
    await openSources(page);
    await expect(sources.getByText(t('errors.controlPlane.unauthorized.title'))).toBeVisible();
    const reopened = await app.restart();
    await expectStatus(reopened, listed.name, t('status.unknown'));
    await expandRow(reopened, listed.name);
    await expect(reopened.getByText(t('resources.sourcesUnread', { stores: host }))).toBeVisible();
    await expect(reopened.getByText(lastProtected)).toBeVisible();
    await expect(reopened.getByText(t('resources.matchApp'))).toBeVisible();
  });

  await test.step('without the source, it is not protected, and the key is deleted', async () => {
    const reopened = app.shown;
    const again = await openSources(reopened);
    await again
      .getByRole('button', { name: t('restorePoints.removeSource', { source: host }) })
      .click();
    await reopened.getByRole('button', { name: t('restorePoints.remove'), exact: true }).click();
    await expect(again.getByText(t('restorePoints.sourcesEmpty'))).toBeVisible();
    await expectStatus(reopened, listed.name, t('status.notProtected'));
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

test('the key of a Control Plane stays at a secret provider, which cannot be deleted while it is used', async ({
  page,
}) => {
  const hashicorp = await startHashicorpServer({
    mounts: [{ path: 'kv', version: 2, secrets: { plakar: { api_key: apiKey } } }],
  });
  try {
    await goTo(page, 'secretProviders');
    await page.getByRole('button', { name: t('secretProviders.add') }).click();
    const adding = page.getByRole('dialog', { name: t('common.addSecretProvider') });
    await adding.getByLabel(t('common.name'), { exact: true }).fill('Team vault');
    await adding.getByLabel(t('common.address'), { exact: true }).fill(hashicorp.address);
    await adding.getByLabel(t('secretProviders.fieldToken'), { exact: true }).fill(hashicorp.token);
    await adding.getByRole('button', { name: t('secretProviders.add') }).click();
    await expect(adding).toBeHidden();

    const sources = await openSources(page);
    await sources.getByRole('button', { name: t('restorePoints.addControlPlane') }).click();
    const dialog = page.getByRole('dialog', { name: t('restorePoints.addControlPlane') });
    await dialog.getByLabel(t('common.address'), { exact: true }).fill(controlPlane.address);
    await dialog
      .getByRole('button', {
        name: pattern('accounts.keyUseProvider', { key: t('restorePoints.apiKey') }),
      })
      .click();
    await dialog.getByLabel(t('accounts.keyReference')).fill('kv/plakar#api_key');
    controlPlane.state.resources = [aListedResource('urn:example:1')];
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await expect(dialog.getByText(t('restorePoints.testSucceeded', { count: 1 }))).toBeVisible();
    await dialog.getByRole('button', { name: t('restorePoints.addControlPlane') }).click();
    await expect(sources.getByText(t('restorePoints.apiKeyProvided'))).toBeVisible();

    await goTo(page, 'secretProviders');
    await page
      .getByRole('button', { name: t('secretProviders.deleteNamed', { name: 'Team vault' }) })
      .click();
    const question = page.getByRole('dialog', { name: t('secretProviders.deleteTitle') });
    await expect(question.getByText(new URL(controlPlane.address).host)).toBeVisible();
  } finally {
    await hashicorp.close();
  }
});
