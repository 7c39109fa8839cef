import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerQuestions, messagesOf } from '../e2e/dialogs.ts';
import { openUpdates } from '../e2e/steps.ts';
import { startUpdateFeed } from '../update-feed/update-feed.ts';
import { drivablePath } from './packages.ts';
import { t, tOfMain } from '../e2e/texts.ts';

/*
 * An AppImage cannot be built everywhere, but its replacement can be tested: the runtime passes the file to replace in
 * APPIMAGE, and the mount point in APPDIR.
 */
let folder = '';
let app: ElectronApplication;
let page: Page;

/** A program that records its start, and exits immediately so that no process remains. */
const programSaying = (word: string) => `#!/bin/sh\necho ${word} > "${join(folder, 'started')}"\n`;
const oldProgram = () => programSaying('old');
const newProgram = () => programSaying('new');

const replacedFile = () => readFile(join(folder, 'old.AppImage'), 'utf8');
const startedProgram = () => readFile(join(folder, 'started'), 'utf8').catch(() => '');

async function start(mount: string) {
  folder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-update-'));
  await writeFile(join(folder, 'old.AppImage'), oldProgram());
  await chmod(join(folder, 'old.AppImage'), 0o755);
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
      APPDIR: mount,
      // electron-updater's download cache.
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  });
  page = await app.firstWindow();
}

test.afterEach(async () => {
  await app.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

async function findVersion(address: string) {
  await answerQuestions(app, 'yes');
  const section = await openUpdates(page);
  await section.getByRole('textbox').fill(address);
  await section.getByRole('button', { name: t('updates.feedSave') }).click();
  await section.getByRole('button', { name: t('updates.check') }).click();
  await expect(section).toContainText(t('updates.available', { version: '9.0.0' }));
  return section;
}

async function download(address: string) {
  const section = await findVersion(address);
  await section.getByRole('button', { name: t('updates.download') }).click();
  return {
    section,
    install: section.getByRole('button', { name: t('updates.install') }),
  };
}

test.describe('an AppImage', () => {
  test.beforeEach(() => start(dirname(drivablePath)));

  test('downloads a newer version and replaces the old one, each after approval', async () => {
    const feed = await startUpdateFeed({ version: '9.0.0', content: newProgram() });
    const section = await findVersion(feed.address);
    await answerQuestions(app, 'no');
    await section.getByRole('button', { name: t('updates.download') }).click();
    await expect
      .poll(() => messagesOf(app))
      .toEqual([tOfMain('dialogs.download', { version: '9.0.0' })]);
    expect(feed.asked).toEqual(['/latest-linux.yml']);

    await answerQuestions(app, 'yes');
    await section.getByRole('button', { name: t('updates.download') }).click();
    const install = section.getByRole('button', { name: t('updates.install') });
    await expect(install).toBeVisible();
    expect(await replacedFile()).toBe(oldProgram());

    const ended = app.waitForEvent('close');
    await install.click();
    await ended;
    await expect.poll(replacedFile).toBe(newProgram());
    await expect.poll(startedProgram).toBe('new\n');
    expect((await readdir(folder)).filter((name) => name.startsWith('old'))).toEqual([
      'old.AppImage',
    ]);
    await feed.close();
  });

  test('refuses a version that does not match its description', async () => {
    const feed = await startUpdateFeed({
      version: '9.0.0',
      content: 'another program',
      described: 'the program that was described',
    });
    const { section, install } = await download(feed.address);
    await expect(section.getByRole('alert')).toContainText(t('errors.update.notVerified.title'));
    await expect(install).toHaveCount(0);
    expect(await replacedFile()).toBe(oldProgram());
    await feed.close();
  });

  test('follows a feed to no address without https', async () => {
    const plain = await startPlainServer(newProgram());
    const feed = await startUpdateFeed({
      version: '9.0.0',
      content: newProgram(),
      packageAddress: plain.address,
    });
    const { section, install } = await download(feed.address);
    await expect(section.getByRole('alert')).toBeVisible();
    await expect(install).toHaveCount(0);
    expect(feed.asked).toContain('/app.AppImage');
    expect(plain.asked).toEqual([]);
    await plain.close();
    await feed.close();
  });

  test('that cannot be replaced says so, and continues', async () => {
    const feed = await startUpdateFeed({ version: '9.0.0', content: newProgram() });
    const { section, install } = await download(feed.address);
    await expect(install).toBeVisible();
    await rm(join(folder, 'old.AppImage'));
    await install.click();
    await expect(section.getByRole('alert')).toContainText(t('errors.update.notInstalled.title'));
    await section.getByRole('button', { name: t('updates.check') }).click();
    await expect(section).toContainText(t('updates.available', { version: '9.0.0' }));
    await feed.close();
  });

  test('stays unchanged, and starts again, if the replacement fails', async () => {
    const feed = await startUpdateFeed({ version: '9.0.0', content: newProgram() });
    const { install } = await download(feed.address);
    await expect(install).toBeVisible();
    await rm(join(folder, 'cache'), { recursive: true });
    let reported = '';
    app.process().stdout?.on('data', (text: Buffer) => {
      reported += text.toString();
    });
    await app.evaluate(({ dialog }) => {
      dialog.showErrorBox = (title) => void process.stdout.write(title);
    });
    const ended = app.waitForEvent('close');
    await install.click();
    await ended;
    expect(await replacedFile()).toBe(oldProgram());
    expect(reported).toContain(tOfMain('dialogs.notInstalled'));
    await expect.poll(startedProgram).toBe('old\n');
    await feed.close();
  });
});

test('a program that another AppImage started does not treat that file as its own', async () => {
  // A mount point that does not contain the program.
  await start(import.meta.dirname);
  const feed = await startUpdateFeed({ version: '9.0.0', content: newProgram() });
  const section = await findVersion(feed.address);
  await expect(section).toContainText(t('updates.methodArchive'));
  await expect(section.getByRole('button', { name: t('updates.download') })).toHaveCount(0);
  await feed.close();
});

/** Serves http, and records the requested paths. */
async function startPlainServer(content: string) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end(content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/app.AppImage`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
