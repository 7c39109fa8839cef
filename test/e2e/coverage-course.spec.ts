import type { Page } from '@playwright/test';
import type { Account } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, recordNotifications, syncNow, waitForSync } from './steps.ts';

const headline = (page: Page) =>
  page.getByRole('region', { name: 'In all' }).getByRole('paragraph').first();

const panel = (page: Page, title: string) => page.getByRole('region', { name: title });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
}

async function openInventory(page: Page): Promise<void> {
  await goTo(page, 'Inventories');
  await page.getByRole('main').getByRole('link', { name: 'Production' }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
}

/** Takes all restore points of one volume away, of those that have some; returns its name. */
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

test('what counts as protection is chosen, and every figure says by what it was counted', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'Coverage');
  await expect(headline(page)).toHaveText(/^\d+% protected, [1-9]\d* of 60$/);
  await expect(panel(page, 'In all')).toContainText('Counting OVHcloud’s own snapshots');

  await openSettings(page);
  await page.getByRole('switch', { name: /OVHcloud’s own snapshots/ }).uncheck();
  await goTo(page, 'Coverage');
  await expect(headline(page)).toHaveText('0% protected, 0 of 60');
  await expect(panel(page, 'In all')).toContainText('Without OVHcloud’s own snapshots');
  await openInventory(page);
  await expect(panel(page, 'Backup coverage')).toContainText('Without OVHcloud’s own snapshots');

  await openSettings(page);
  await page.getByRole('switch', { name: /OVHcloud’s own snapshots/ }).check();
  await page.getByRole('textbox', { name: 'Block Storage' }).fill('1');
  await page.getByRole('textbox', { name: 'Block Storage' }).press('Enter');
  await goTo(page, 'Coverage');
  await expect(panel(page, 'In all')).toContainText('Block Storage: at most 1 day old');
  await page
    .getByRole('link', { name: /^[1-9]\d* Stale: show the resources$/ })
    .first()
    .click();
  await expect(page.getByText(/^Showing [1-9]\d* of 60$/)).toBeVisible();
});

test('every mark of the coverage leads to its resources, and each chart is a table too', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'Coverage');
  const regions = panel(page, 'By region');
  const mark = regions.getByRole('link', { name: /^\d+ Not protected in / }).first();
  const [, count, region] =
    /^(\d+) Not protected in (.*):/.exec((await mark.getAttribute('aria-label')) ?? '') ?? [];
  await mark.click();
  await expect(page.getByText(`Showing ${count} of 60`)).toBeVisible();
  await expect(page.getByText(`Region: ${region}`)).toBeVisible();

  await goTo(page, 'Coverage');
  const ages = panel(page, 'Age of the newest restore point');
  const none = ages.getByRole('link', { name: /^\d+ None: show the resources$/ });
  const bare = /^\d+/.exec((await none.getAttribute('aria-label')) ?? '')?.[0];
  await none.click();
  await expect(page.getByText(`Showing ${bare} of 60`)).toBeVisible();

  await goTo(page, 'Coverage');
  const biggest = panel(page, 'The biggest that are not protected');
  await biggest.getByRole('link').first().click();
  await expect(page.getByText('Showing 1 of 60')).toBeVisible();

  await goTo(page, 'Coverage');
  await regions.getByRole('button', { name: 'Show as table' }).click();
  await expect(regions.getByRole('table', { name: 'By region' })).toBeVisible();
});

test('coverage has a course from sync to sync, which outlives the app', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'Coverage');
  await expect(panel(page, 'Coverage over time')).toContainText('there is one reading');
  await openInventory(page);
  simulator.replaceAccount((account) => void bareVolume(account));
  await syncNow(page);
  await goTo(page, 'Coverage');
  await expect(panel(page, 'Coverage over time').getByRole('figure')).toBeVisible();

  await openSettings(page);
  await page.getByRole('switch', { name: /OVHcloud’s own snapshots/ }).uncheck();
  const reopened = await app.restart();
  await goTo(reopened, 'Coverage');
  const course = panel(reopened, 'Coverage over time');
  await expect(course).toContainText(/From .*: Without OVHcloud’s own snapshots/);
  await course.getByRole('button', { name: 'Show as table' }).click();
  const shares = await course.getByRole('row').locator('td:nth-child(2)').allInnerTexts();
  expect(shares).toHaveLength(3);
  expect(shares[0]).toBe('0%');
});

test('protection that is lost is listed and told once, and leads to its resource', async ({
  page,
  simulator,
}) => {
  const told = await recordNotifications(page);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  expect(await told()).toEqual([]);

  let name = '';
  simulator.replaceAccount((account) => void (name = bareVolume(account)));
  await syncNow(page);
  const title = '1 resource lost its protection in Production';
  await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
  await expect.poll(told).toEqual([title]);

  await test.step('it leads to the list, and from there to the resource', async () => {
    await goTo(page, 'Resources');
    await page.getByRole('link', { name: 'Show them' }).click();
    await expect(page.getByRole('tab', { name: 'Protection lost 1' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.getByRole('tabpanel').getByRole('link', { name }).click();
    await expect(page.getByText('Showing 1 of 60')).toBeVisible();
    await expect(page.getByRole('button', { name: `Collapse ${name}` })).toBeVisible();
  });

  await test.step('it stays over the next sync until it is seen, and is told no second time', async () => {
    await openInventory(page);
    await syncNow(page);
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
    expect(await told()).toEqual([]);
    await page.getByRole('button', { name: 'I have seen it' }).click();
    await expect(page.getByRole('alert').filter({ hasText: title })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: title })).toHaveCount(0);
  });
});

test('a list that fails makes unknown what was known, says what it was, and takes nothing away', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  simulator.fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/volume/snapshot' });
  await syncNow(page);
  await goTo(page, 'Coverage');
  await expect(panel(page, 'In all')).toContainText(
    /\d+ unknown, of which \d+ (was|were) protected.* when last read; oldest reading \d+ \w+ \d{4}/,
  );
  await expect(page.getByText(/lost (its|their) protection/)).toHaveCount(0);
});
