import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { aDiskFolder } from '../fakes/snapshot-contents.ts';
import { expect, test } from './fixtures.ts';
import { resourceRows } from './resource-rows.ts';
import { filesWith } from './secret-search.ts';
import {
  allowAnyAge,
  addInventory,
  expandButtons,
  expandRow,
  goTo,
  nameOfRow,
  rowsNamed,
  searchFor,
  syncNow,
  waitForSync,
} from './steps.ts';
import { pattern, patternWithin, t } from './texts.ts';

const passphrase = 'correct horse battery staple';
const oneMatched = pattern('restorePoints.readSummary', { count: 1, matched: '1' });

/** A plakar on the PATH whose behaviour a file controls, and a configuration of three files. */
async function installPlakar(profile: string) {
  const folder = join(profile, 'plakar-test');
  const how = join(folder, 'how.json');
  const record = join(folder, 'runs');
  const config = join(folder, 'config', 'plakar');
  await mkdir(config, { recursive: true });
  for (const kind of ['sources', 'destinations']) {
    await writeFile(join(config, `${kind}.yml`), `version: v1.0.0\n${kind}: {}\n`);
  }
  await writeFile(
    join(config, 'stores.yml'),
    'version: v1.0.0\nstores:\n  main:\n    location: s3://s3.gra.io.cloud.ovh.net/kloset\n',
  );
  const program = join(folder, 'plakar');
  const fake = resolve('test/plakar/fake-plakar.mjs');
  await writeFile(
    program,
    `#!/bin/sh\nFAKE_PLAKAR="$(cat '${how}')" exec '${process.execPath}' '${fake}' "$@"\n`,
  );
  await chmod(program, 0o755);
  const behave = (behaviour: object) =>
    writeFile(how, JSON.stringify({ record, passphrase, ...behaviour }));
  await behave({ headers: [] });
  const env = {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    XDG_CONFIG_HOME: join(folder, 'config'),
  };
  return { env, behave, record };
}

/** A snapshot as plakar's `ui` reports it: reconstructed from its source. */
function aHeader(origin: string, takenAt: string) {
  return {
    identifier: '63443699'.repeat(8),
    timestamp: takenAt,
    duration: 4_012_345_678,
    tags: [],
    dataset: '',
    context: [],
    sources: [
      {
        importer: { type: 's3', origin, directory: '/' },
        summary: {
          directory: { files: 2, size: 10 },
          below: { files: 128, size: 181_403_638 },
        },
      },
    ],
  };
}

/** The first bucket without restore points: its name, and the address at which Plakar reads it. */
async function openBucket(page: Page): Promise<{ name: string; origin: string }> {
  await goTo(page, 'resources');
  await page.getByRole('combobox', { name: t('common.class') }).click();
  await page.getByRole('option', { name: t('status.classObjectStorage') }).click();
  const row = page
    .getByRole('row')
    .filter({ hasText: `${t('status.classObjectStorage')}, S3` })
    .filter({ hasText: t('status.notProtected') })
    .first();
  const name = await nameOfRow(expandButtons(row));
  await searchFor(page, name);
  await expandRow(page, name);
  await page.getByRole('tab', { name: t('common.settings') }).click();
  const host = await page.getByText(/^s3\..*\.io\.cloud\.ovh\.net$/).innerText();
  await page.getByRole('tab', { name: t('common.apps') }).click();
  return { name, origin: `${host}/${name}` };
}

interface Disk {
  name: string;
  id: string;
}

/** An instance and a volume of the account without restore points. */
async function openDisks(page: Page): Promise<{ instance: Disk; volume: Disk }> {
  const rows = await resourceRows(page);
  const diskOf = (wanted: string): Disk => {
    const row = rows.find(
      ({ kind, protection }) => kind === wanted && protection === 'not-protected',
    );
    if (row === undefined) throw new Error(`No ${wanted} is open.`);
    return { name: row.name, id: row.urn.split(':').at(-1) ?? '' };
  };
  return { instance: diskOf('instance'), volume: diskOf('volume') };
}

async function openSources(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  return page.getByRole('region', { name: t('common.restorePointSources') });
}

async function addStore(page: Page): Promise<Locator> {
  const sources = await openSources(page);
  await sources.getByRole('button', { name: t('restorePoints.readStore') }).click();
  const dialog = page.getByRole('dialog', { name: t('restorePoints.readStore') });
  await dialog.getByRole('combobox', { name: t('common.store') }).click();
  await page.getByRole('option', { name: 'main' }).click();
  await dialog.getByLabel(t('common.passphrase'), { exact: true }).fill('wrong passphrase');
  await dialog.getByRole('button', { name: t('restorePoints.readStore') }).click();
  return sources;
}

test.describe('a local Plakar store', () => {
  test('protects the resources of its snapshots, and makes them unknown while it cannot be read', async ({
    app,
    env,
    profile,
    simulator,
  }) => {
    const plakar = await installPlakar(profile);
    Object.assign(env, plakar.env);
    const page = await app.start();
    await addInventory(page, { name: 'Production', simulator });
    await waitForSync(page);
    await allowAnyAge(page);
    const { name, origin } = await openBucket(page);

    // A wrong passphrase is reported at the store, and no resource becomes unprotected because of it.
    const sources = await addStore(page);
    await expect(sources.getByText(t('errors.plakar.wrongPassphrase.title'))).toBeVisible();
    await goTo(page, 'resources');
    await searchFor(page, name);
    await expect(rowsNamed(page, name).first()).toContainText(t('status.unknown'));

    // The correct one: the bucket's snapshot is shown with its source.
    await plakar.behave({ headers: [aHeader(origin, '2026-06-29T10:58:58.12Z')] });
    await openSources(page);
    await sources
      .getByRole('button', { name: t('restorePoints.changePassphrase', { source: '@main' }) })
      .click();
    const change = page.getByRole('dialog', {
      name: t('restorePoints.changePassphraseTitle', { store: 'main' }),
    });
    await change.getByLabel(t('common.passphrase'), { exact: true }).fill(passphrase);
    await change.getByRole('button', { name: t('restorePoints.saveAndRead') }).click();
    await expect(sources.getByText(oneMatched)).toBeVisible();
    await goTo(page, 'resources');
    await searchFor(page, name);
    await expect(rowsNamed(page, name).first()).toContainText(t('status.protected'));
    await expandRow(page, name);
    await expect(page.getByText(origin, { exact: true })).toBeVisible();
    await expect(page.getByText(t('resources.matchAddress'))).toBeVisible();
    await expect(page.getByText('173 MiB')).toBeVisible();

    // A store that cannot be opened after a sync: unknown, with the last known state.
    await plakar.behave({ exitCode: 66 });
    await page.getByRole('link', { name: 'Production' }).first().click();
    await syncNow(page);
    await openSources(page);
    await expect(sources.getByText(t('errors.plakar.storeNotFound.title'))).toBeVisible();
    const reopened = await app.restart();
    await goTo(reopened, 'resources');
    await searchFor(reopened, name);
    await expect(rowsNamed(reopened, name).first()).toContainText(t('status.unknown'));
    await expandRow(reopened, name);
    await expect(
      reopened.getByText(t('resources.sourcesUnread', { stores: '@main' })),
    ).toBeVisible();
    await expect(
      reopened.getByText(
        patternWithin('resources.unknownLastStatus', { state: t('status.protected') }),
      ),
    ).toBeVisible();
    await expect(reopened.getByText(origin, { exact: true })).toBeVisible();

    // The passphrase was in no argument, and is in no file.
    expect(await readFile(plakar.record, 'utf8')).not.toMatch(/horse|wrong/);
    await app.stop();
    const files = await filesWith(profile, [passphrase]);
    expect(files.filter((path) => !path.endsWith('how.json'))).toEqual([]);
  });

  test('protects an instance by its id, and the volumes in its snapshot', async ({
    app,
    env,
    profile,
    simulator,
  }) => {
    const plakar = await installPlakar(profile);
    Object.assign(env, plakar.env);
    const page = await app.start();
    await addInventory(page, { name: 'Production', simulator });
    await waitForSync(page);
    await allowAnyAge(page);
    const { instance, volume } = await openDisks(page);
    const header = aHeader('', '2026-06-29T10:58:58.12Z');
    const importer = { type: 'openstack-instance', origin: instance.id, directory: '/' };
    await plakar.behave({
      passphrase: 'wrong passphrase',
      headers: [{ ...header, sources: [{ ...header.sources[0], importer }] }],
      contents: {
        [header.identifier]: [aDiskFolder('glance-1'), aDiskFolder(`cinder-${volume.id}`)],
      },
    });
    const sources = await addStore(page);
    await expect(sources.getByText(oneMatched)).toBeVisible();
    await goTo(page, 'resources');
    await searchFor(page, volume.name);
    await expect(rowsNamed(page, volume.name).first()).toContainText(t('status.protected'));
    await expandRow(page, volume.name);
    await expect(
      page.getByText(t('resources.matchContentsOf', { name: instance.name })),
    ).toBeVisible();
    await searchFor(page, instance.name);
    await expandRow(page, instance.name);
    await expect(page.getByText(t('resources.matchOriginId')).first()).toBeVisible();
    await expect(page.getByText(patternWithin('plakarApps.packageInstanceHelp'))).toBeVisible();
  });

  test('counts even if OVHcloud’s own snapshots do not', async ({ page, simulator }) => {
    await addInventory(page, { name: 'Production', simulator });
    await waitForSync(page);
    await allowAnyAge(page);
    await goTo(page, 'coverage');
    const headline = page.getByRole('region', { name: t('coverage.totalTitle') });
    await expect(headline).toContainText(t('coverage.policyWithOwnPoints'));
    const none = patternWithin('coverage.totalShare', { share: '0%', protected: '0' });
    await expect(headline).not.toContainText(none);
    await headline.getByRole('link', { name: t('coverage.policyChange') }).click();
    await page.getByRole('switch', { name: t('coverage.ownPoints') }).click();
    await goTo(page, 'coverage');
    await expect(headline).toContainText(none);
    await expect(headline).toContainText(t('coverage.policyWithoutOwnPoints'));
  });
});
