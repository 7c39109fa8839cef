import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerQuestions, openUpdates, questionsOf } from '../e2e/update-steps.ts';
import { startUpdateFeed } from '../update-feed/update-feed.ts';
import { drivablePath } from './packages.ts';

/*
 * An AppImage cannot be built everywhere, but what replaces it can be tried: its runtime tells the program by
 * APPIMAGE which file to replace.
 */
let folder = '';
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-update-'));
  await writeFile(join(folder, 'old.AppImage'), 'the old program');
  app = await _electron.launch({
    executablePath: drivablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--ignore-certificate-errors',
    ],
    env: {
      ...(process.env as Record<string, string>),
      LANGUAGE: 'en',
      APPIMAGE: join(folder, 'old.AppImage'),
      // What electron-updater keeps of downloads.
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  });
  page = await app.firstWindow();
});

test.afterEach(async () => {
  await app.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

async function findVersion(address: string) {
  await answerQuestions(app, 'yes');
  const section = await openUpdates(page);
  await section.getByRole('textbox').fill(address);
  await section.getByRole('button', { name: 'Save feed' }).click();
  await section.getByRole('button', { name: 'Check for updates' }).click();
  await expect(section).toContainText('Version 9.0.0 is there.');
  return section;
}

test('a newer version is fetched and put in the place of the old one, each when agreed to', async () => {
  // A program that says that it was started, and by ending lets nothing linger.
  const content = `#!/bin/sh\necho started > "${join(folder, 'started')}"\n`;
  const feed = await startUpdateFeed({ version: '9.0.0', content });
  const section = await findVersion(feed.address);
  await answerQuestions(app, 'no');
  await section.getByRole('button', { name: 'Download…' }).click();
  await expect.poll(() => questionsOf(app)).toEqual(['Download version 9.0.0?']);
  expect(feed.asked).toEqual(['/latest-linux.yml']);

  await answerQuestions(app, 'yes');
  await section.getByRole('button', { name: 'Download…' }).click();
  const install = section.getByRole('button', { name: 'Install and restart…' });
  await expect(install).toBeVisible();
  expect(await readFile(join(folder, 'old.AppImage'), 'utf8')).toBe('the old program');

  const ended = app.waitForEvent('close');
  await install.click();
  await ended;
  await expect.poll(() => readFile(join(folder, 'old.AppImage'), 'utf8')).toBe(content);
  await expect
    .poll(() => readFile(join(folder, 'started'), 'utf8').catch(() => ''))
    .toBe('started\n');
  await feed.close();
});

test('a version that is not what its description says is refused', async () => {
  const feed = await startUpdateFeed({
    version: '9.0.0',
    content: 'another program',
    described: 'the program that was described',
  });
  const section = await findVersion(feed.address);
  await section.getByRole('button', { name: 'Download…' }).click();
  await expect(section.getByRole('alert')).toContainText('was discarded');
  await expect(section.getByRole('button', { name: 'Install and restart…' })).toHaveCount(0);
  expect(await readFile(join(folder, 'old.AppImage'), 'utf8')).toBe('the old program');
  await feed.close();
});
