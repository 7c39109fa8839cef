import type { Locator } from '@playwright/test';
import { RightKind } from '../../shared/accounts/credentials.ts';
import type { AccessRule } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import { fillKeys, openAddDialog, waitForSync } from './steps.ts';
import { patternWithin, t } from './texts.ts';

const get = (...paths: string[]): AccessRule[] => paths.map((path) => ({ method: 'GET', path }));

const everything = get('/cloud/project', '/cloud/project/*', '/v2/*');
const instancesOnly = get('/cloud/project', '/cloud/project/*/instance*');
const namesOnly = get('/cloud/project');

/** The text of a row for a missing right, with the rules to add. */
const missing = (rules = '') => new RegExp(`^${t('accounts.rightMissing')}.*${rules}`);

/** The state of each kind, and the rules that the table shows for it. */
async function rightsIn(dialog: Locator): Promise<Record<string, string>> {
  const rows = await dialog.getByRole('table').getByRole('row').all();
  const entries = await Promise.all(
    rows.slice(1).map(async (row) => {
      const kind = await row.getByRole('rowheader').innerText();
      const cells = await row.getByRole('cell').allInnerTexts();
      return [kind, cells.join(' ').replaceAll(/\s+/g, ' ').trim()] as const;
    }),
  );
  return Object.fromEntries(entries);
}

test('the rights of keys are shown before saving, with the rule to add', async ({
  page,
  simulator,
}) => {
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name: 'Production', ...simulator.keys, baseUrl: simulator.baseUrl });
  const testConnection = async (rules: AccessRule[]) => {
    simulator.set({ rules });
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await dialog
      .getByRole('button', { name: t('common.testConnection') })
      .and(page.locator(':enabled'))
      .waitFor();
    await dialog.getByRole('table').waitFor();
    return rightsIn(dialog);
  };

  await test.step('one rule for everything below the projects grants every kind', async () => {
    const rights = await testConnection(everything);
    expect(Object.keys(rights)).toHaveLength(RightKind.options.length);
    expect(new Set(Object.values(rights))).toEqual(new Set([t('accounts.rightGranted')]));
    await expect(dialog.getByText(t('accounts.testPassed'), { exact: true })).toBeVisible();
  });

  await test.step('narrow rules grant only what they name', async () => {
    const rights = await testConnection(instancesOnly);
    expect(rights[t('kinds.listInstances')]).toBe(t('accounts.rightGranted'));
    expect(rights[t('kinds.listVolumes')]).toMatch(
      missing(String.raw`GET /cloud/project/\*/volume`),
    );
    expect(rights[t('kinds.listS3Buckets')]).toContain('GET /cloud/project/*/region/*/storage');
    expect(rights[t('kinds.listVolumeBackups')]).toContain(
      'GET /cloud/project/*/region/*/volumeBackup',
    );
    expect(rights[t('kinds.listDatabaseBackups')]).toContain(
      'GET /cloud/project/*/database/*/*/backup',
    );
    expect(rights[t('kinds.listDatabases')]).toContain('GET /cloud/project/*/database/service');
  });

  await test.step('a key for one project shows which projects it may not read', async () => {
    const [first = '', ...others] = simulator.account.projects.map(
      ({ project }) => project.project_id,
    );
    const rights = await testConnection(
      get('/cloud/project', `/cloud/project/${first}`, `/cloud/project/${first}/*`),
    );
    expect(rights[t('common.projects')]).toBe(t('accounts.rightGranted'));
    expect(rights[t('kinds.listS3Buckets')]).toBe(
      t('accounts.rightPartial', { granted: '1', total: others.length + 1 }),
    );
    await dialog
      .getByRole('button', { name: t('accounts.projectsUnreadable', { count: others.length }) })
      .click();
    for (const id of others) await expect(dialog.getByText(id)).toBeVisible();
  });

  await test.step('a rule with a stray space grants nothing, and is highlighted', async () => {
    const rights = await testConnection(get('/cloud/project', '/cloud/project/* '));
    expect(rights[t('kinds.listS3Buckets')]).toMatch(missing());
    await expect(dialog.getByText(patternWithin('accounts.ruleSpaceAtEnd'))).toBeVisible();
  });

  await test.step('if the rules are not readable, the rights are probed', async () => {
    simulator.set({ authRoutesNeedRule: true });
    const rights = await testConnection(namesOnly);
    expect(rights[t('common.projects')]).toBe(t('accounts.rightGranted'));
    expect(rights[t('kinds.listInstances')]).toMatch(
      missing(String.raw`GET /cloud/project/\*/instance`),
    );
    await expect(dialog.getByText(t('accounts.rightsTestedKeys'))).toBeVisible();
  });

  await test.step('a list without permission is shown as not permitted, not as empty', async () => {
    simulator.set({ authRoutesNeedRule: false, rules: instancesOnly });
    await dialog.getByRole('button', { name: t('common.addInventory') }).click();
    await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
    await waitForSync(page);
    const denied = page.getByRole('list', { name: t('inventories.notPermittedLabel') });
    await expect(denied).toContainText(t('kinds.listVolumes'));
    await expect(denied).toContainText(t('kinds.listDatabases'));
  });
});
