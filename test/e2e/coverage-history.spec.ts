import type { Page } from '@playwright/test';
import type { Account } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, recordNotifications, syncNow, waitForSync } from './steps.ts';
import { pattern, patternWithin, t } from './texts.ts';

const headline = (page: Page) =>
  page
    .getByRole('region', { name: t('coverage.totalTitle') })
    .getByRole('paragraph')
    .first();

const panel = (page: Page, title: string) => page.getByRole('region', { name: title });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('common.settings') }).waitFor();
}

async function openInventory(page: Page): Promise<void> {
  await goTo(page, 'inventories');
  await page.getByRole('main').getByRole('link', { name: 'Production' }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
}

/** Removes all restore points of one volume that has some; returns its name. */
function bareVolume({ projects }: Account): string {
  for (const project of projects) {
    const volumeId = project.volumeSnapshots.find(
      ({ volumeId: id, status }) =>
        status === 'available' && project.volumes.some((volume) => volume.id === id),
    )?.volumeId;
    const volume = project.volumes.find(({ id }) => id === volumeId);
    if (volume === undefined) continue;
    project.volumeSnapshots = project.volumeSnapshots.filter((each) => each.volumeId !== volume.id);
    project.volumeBackups = project.volumeBackups.filter((each) => each.volumeId !== volume.id);
    return volume.name;
  }
  throw new Error('No volume has a snapshot.');
}

test('the protection policy is configurable, and every figure states its policy', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'coverage');
  await expect(headline(page)).toHaveText(
    pattern('coverage.totalShare', { share: /\d+%/, protected: /[1-9]\d*/, total: 60 }),
  );
  await expect(panel(page, t('coverage.totalTitle'))).toContainText(
    t('coverage.policyWithOwnPoints'),
  );

  await openSettings(page);
  await page.getByRole('switch', { name: t('coverage.ownPoints') }).uncheck();
  await goTo(page, 'coverage');
  await expect(headline(page)).toHaveText(
    t('coverage.totalShare', { share: '0%', protected: '0', total: '60' }),
  );
  await expect(panel(page, t('coverage.totalTitle'))).toContainText(
    t('coverage.policyWithoutOwnPoints'),
  );
  await openInventory(page);
  await expect(panel(page, t('inventories.coverageTitle'))).toContainText(
    t('coverage.policyWithoutOwnPoints'),
  );

  await openSettings(page);
  await page.getByRole('switch', { name: t('coverage.ownPoints') }).check();
  await page.getByRole('textbox', { name: t('status.classBlockStorage') }).fill('1');
  await page.getByRole('textbox', { name: t('status.classBlockStorage') }).press('Enter');
  await goTo(page, 'coverage');
  await expect(panel(page, t('coverage.totalTitle'))).toContainText(
    t('coverage.policyMaxAge', { class: t('status.classBlockStorage'), days: 1 }),
  );
  await page
    .getByRole('link', {
      name: pattern('coverage.stateLink', { count: /[1-9]\d*/, state: t('status.stale') }),
    })
    .first()
    .click();
  await expect(
    page.getByText(pattern('resources.shownOfTotal', { shown: /[1-9]\d*/, total: 60 })),
  ).toBeVisible();
});

test('every coverage mark links to its resources, and each chart has a table', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'coverage');
  const regions = panel(page, t('coverage.byRegion'));
  const state = t('status.notProtected');
  const markLabel = pattern('coverage.stateInNameLink', { count: /\d+/, state });
  const mark = regions.getByRole('link', { name: markLabel }).first();
  const label = (await mark.getAttribute('aria-label')) ?? '';
  const { count, name: region } = markLabel.exec(label)?.groups ?? {};
  await mark.click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: count, total: '60' })),
  ).toBeVisible();
  await expect(
    page.getByText(t('resources.filterValue', { filter: t('common.region'), value: region })),
  ).toBeVisible();

  await goTo(page, 'coverage');
  const ages = panel(page, t('coverage.ages'));
  const noneLabel = pattern('coverage.ageLink', { count: /\d+/, age: t('status.ageNone') });
  const none = ages.getByRole('link', { name: noneLabel });
  const bare = noneLabel.exec((await none.getAttribute('aria-label')) ?? '')?.groups?.['count'];
  await none.click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: bare, total: '60' })),
  ).toBeVisible();

  await goTo(page, 'coverage');
  const biggest = panel(page, t('coverage.largest'));
  await biggest.getByRole('link').first().click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '1', total: '60' })),
  ).toBeVisible();

  await goTo(page, 'coverage');
  await regions.getByRole('button', { name: t('coverage.showAsTable') }).click();
  await expect(regions.getByRole('table', { name: t('coverage.byRegion') })).toBeVisible();
});

test('coverage history grows with each sync, and survives a restart', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'coverage');
  await expect(panel(page, t('coverage.history'))).toContainText(
    patternWithin('coverage.historyFirstEntry'),
  );
  await openInventory(page);
  simulator.replaceAccount((account) => void bareVolume(account));
  await syncNow(page);
  await goTo(page, 'coverage');
  await expect(panel(page, t('coverage.history')).getByRole('figure')).toBeVisible();

  await openSettings(page);
  await page.getByRole('switch', { name: t('coverage.ownPoints') }).uncheck();
  const reopened = await app.restart();
  await goTo(reopened, 'coverage');
  const history = panel(reopened, t('coverage.history'));
  await expect(history).toContainText(
    patternWithin('coverage.historyPolicyFrom', { policy: t('coverage.policyWithoutOwnPoints') }),
  );
  await history.getByRole('button', { name: t('coverage.showAsTable') }).click();
  const shares = await history.getByRole('row').locator('td:nth-child(2)').allInnerTexts();
  expect(shares).toHaveLength(3);
  expect(shares[0]).toBe('0%');
});

test('lost protection is listed and announced once, and links to its resource', async ({
  page,
  simulator,
}) => {
  const reported = await recordNotifications(page);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  expect(await reported()).toEqual([]);

  let name = '';
  simulator.replaceAccount((account) => void (name = bareVolume(account)));
  await syncNow(page);
  const title = t('coverage.lossTitle', { count: 1, inventory: 'Production' });
  await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
  await expect.poll(reported).toEqual([title]);

  await test.step('the notice links to the list, and the list to the resource', async () => {
    await goTo(page, 'resources');
    await page.getByRole('link', { name: t('frame.lossShow') }).click();
    await expect(
      page.getByRole('tab', { name: `${t('coverage.changesLostTitle')} 1` }),
    ).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tabpanel').getByRole('link', { name }).click();
    await expect(
      page.getByText(t('resources.shownOfTotal', { shown: '1', total: '60' })),
    ).toBeVisible();
    await expect(
      page.getByRole('button', { name: t('resources.rowCollapse', { name }) }),
    ).toBeVisible();
  });

  await test.step('the loss stays over the next sync until it is dismissed, and is not announced again', async () => {
    await openInventory(page);
    await syncNow(page);
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
    expect(await reported()).toEqual([]);
    await page.getByRole('button', { name: t('frame.lossDismiss'), exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: title })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: title })).toHaveCount(0);
  });
});

test('a failed list makes known protection unknown, shows the last state, and loses nothing', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  simulator.fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/volume/snapshot' });
  await syncNow(page);
  await goTo(page, 'coverage');
  const total = panel(page, t('coverage.totalTitle'));
  await expect(total).toContainText(
    patternWithin('coverage.unknownLastRead', { day: /\d+ \w+ \d{4}/ }),
  );
  await expect(total).toContainText(patternWithin('coverage.unknownWasProtected'));
  await expect(page.getByText(patternWithin('coverage.lossTitle'))).toHaveCount(0);
});
