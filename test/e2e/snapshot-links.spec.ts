import type { Locator, Page } from '@playwright/test';
import type { Image, Instance } from '../simulator/account/account-types.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import {
  addInventory,
  expandRow,
  goTo,
  rowsNamed,
  searchFor,
  syncNow,
  waitForSync,
} from './steps.ts';
import { pattern, t } from './texts.ts';

/** An instance with one snapshot of its name, and one whose snapshot name identifies nothing. */
function plant(simulator: Simulator): void {
  simulator.replaceAccount(({ projects }) => {
    const contents = projects.find(({ instances }) => instances.length > 1);
    const [first, second] = contents?.instances ?? [];
    if (!contents || !first || !second) throw new Error('The account has too few instances.');
    Object.assign(first, { name: 'ledger', created: '2025-01-01T00:00:00Z' });
    Object.assign(second, { name: 'archive', created: '2025-01-01T00:00:00Z' });
    contents.workflows = {};
    for (const each of projects) each.instanceSnapshots = [];
    contents.instanceSnapshots = [
      anImage('ledger 2026-11-01', first),
      anImage('before-the-upgrade', second),
    ];
  });
}

function anImage(name: string, { region }: Instance): Image {
  return {
    id: crypto.randomUUID(),
    name,
    region,
    visibility: 'private',
    type: 'linux',
    minDisk: 50,
    minRam: 0,
    size: 2,
    creationDate: '2026-11-01T00:00:00Z',
    status: 'active',
    user: 'debian',
    flavorType: null,
    tags: null,
    planCode: null,
  };
}

function otherThan(region: string): string {
  return region === 'SBG5' ? 'GRA11' : 'SBG5';
}

async function open(page: Page, name: string): Promise<Locator> {
  await goTo(page, 'resources');
  await searchFor(page, name);
  await expandRow(page, name);
  await page.getByRole('heading', { name: t('common.apps'), exact: true }).waitFor();
  return rowsNamed(page, name).first();
}

test('a match by name is confirmed, and the confirmation survives a sync and a restart', async ({
  app,
  page,
  simulator,
}) => {
  plant(simulator);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await open(page, 'ledger');
  await expect(page.getByText(t('resources.matchName'), { exact: true })).toBeVisible();
  await page
    .getByRole('button', { name: pattern('restorePoints.confirmLinkNamed', { name: /ledger.*/ }) })
    .click();
  await expect(page.getByText(t('resources.matchUser'))).toBeVisible();

  await page.getByRole('link', { name: 'Production' }).first().click();
  await syncNow(page);
  const reopened = await app.restart();
  await open(reopened, 'ledger');
  await expect(reopened.getByText(t('resources.matchUser'))).toBeVisible();
  await reopened.getByRole('button', { name: pattern('restorePoints.undoLinkNamed') }).click();
  await expect(reopened.getByText(t('resources.matchName'), { exact: true })).toBeVisible();
});

test('a copy in another region protects the only instance of its name, and is shown as a copy', async ({
  page,
  simulator,
}) => {
  plant(simulator);
  simulator.replaceAccount(({ projects }) => {
    const [copy] = projects.flatMap(({ instanceSnapshots }) => instanceSnapshots);
    if (!copy) throw new Error('No snapshot was planted.');
    Object.assign(copy, {
      name: 'ledger 2025-11-17T14:05:33+05:30',
      region: otherThan(copy.region),
    });
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const row = await open(page, 'ledger');
  await expect(row).toContainText(t('status.protected'));
  await expect(
    page.getByText(t('resources.matchRemoteCopy', { reason: t('resources.matchName') })),
  ).toBeVisible();
});

test('a wrong match is rejected with its protection, which returns on undo', async ({
  page,
  simulator,
}) => {
  plant(simulator);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const row = await open(page, 'ledger');
  await expect(row).toContainText(t('status.protected'));
  await page.getByRole('button', { name: pattern('restorePoints.rejectLinkNamed') }).click();
  await expect(row).toContainText(t('status.notProtected'));

  await page.getByRole('button', { name: t('restorePoints.linkSnapshotsToInstance') }).click();
  const dialog = page.getByRole('dialog', {
    name: t('restorePoints.linkInstanceTitle', { name: 'ledger' }),
  });
  await expect(
    dialog.getByText(t('restorePoints.linkRejected', { names: 'ledger' })),
  ).toBeVisible();
  await dialog
    .getByRole('button', {
      name: pattern('restorePoints.undoDecisionNamed', { snapshot: /ledger.*/ }),
    })
    .click();
  await expect(dialog.getByText('ledger 2026-11-01')).toHaveCount(0);
  await dialog
    .getByRole('button', { name: t('common.close') })
    .last()
    .click();
  await expect(row).toContainText(t('status.protected'));
});

test('snapshots without a known instance are linked or hidden on the inventory page', async ({
  page,
  simulator,
}) => {
  plant(simulator);
  simulator.replaceAccount(({ projects }) => {
    const images = projects.find(({ instanceSnapshots }) => instanceSnapshots.length > 0);
    const [copy] = images?.instanceSnapshots ?? [];
    if (!images || !copy) throw new Error('No snapshot was planted.');
    const others = ['ARCHIVE 2026-11-01', 'golden'].map((name) => ({
      ...copy,
      id: crypto.randomUUID(),
      name,
      region: name === 'golden' ? copy.region : (images.instances[1]?.region ?? ''),
    }));
    images.instanceSnapshots.push(...others);
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expect(page.getByText(t('nextSteps.linkSnapshots', { count: 3 }))).toBeVisible();
  await page.getByRole('button', { name: t('nextSteps.linkSnapshotsOpen') }).click();
  const dialog = page.getByRole('dialog', { name: t('restorePoints.linkTitle') });
  await expect(dialog.getByLabel(t('restorePoints.linkSearch'))).toBeFocused();

  await test.step('another instance than suggested is chosen', async () => {
    await dialog
      .getByRole('button', {
        name: t('restorePoints.chooseInstanceNamed', { snapshot: 'before-the-upgrade' }),
      })
      .click();
    await dialog
      .getByRole('combobox', {
        name: t('restorePoints.instanceOfSnapshot', { snapshot: 'before-the-upgrade' }),
      })
      .fill('archive');
    await page.getByRole('option', { name: /^archive/ }).click();
    await dialog
      .getByRole('button', {
        name: t('restorePoints.linkToNamed', {
          snapshot: 'before-the-upgrade',
          instance: 'archive',
        }),
      })
      .click();
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('exact matches are linked in one step', async () => {
    await dialog
      .getByRole('button', { name: t('restorePoints.linkAllExact', { count: '1' }) })
      .click();
    await dialog
      .getByRole('button', { name: t('restorePoints.linkAllSubmit', { count: 1 }) })
      .click();
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('a snapshot of nothing here is hidden', async () => {
    await dialog
      .getByRole('button', { name: t('restorePoints.hideNamed', { snapshot: 'golden' }) })
      .click();
    await expect(dialog.getByText(t('restorePoints.linkEmpty'))).toBeVisible();
    await dialog
      .getByRole('button', { name: t('common.close') })
      .last()
      .click();
    await expect(page.getByText(t('restorePoints.onlyHidden', { count: 1 }))).toBeVisible();
  });

  const row = await open(page, 'archive');
  await expect(row).toContainText(t('status.protected'));
  await expect(page.getByText(t('resources.matchUser')).first()).toBeVisible();
});
