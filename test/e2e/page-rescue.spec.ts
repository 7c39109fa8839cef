import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, waitForSync } from './steps.ts';
import { pattern, t, tOfMain } from './texts.ts';

interface Asked {
  message: string;
  detail: string;
  buttons: string[];
}

/** Answers main's questions with the button that has one of these labels, and records the questions. */
async function answerWith(electron: ElectronApplication, labels: string[]): Promise<void> {
  await electron.evaluate(({ dialog }, wanted) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const answer = async (...given: unknown[]) => {
      const options = given.at(-1) as Asked;
      asked.push({ message: options.message, detail: options.detail, buttons: options.buttons });
      const response = options.buttons.findIndex((label) => wanted.includes(label));
      return { response, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, labels);
}

const asked = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as { asked?: Asked[] }).asked ?? []);

const crash = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

const logOf = (profile: string) =>
  readFile(join(profile, 'logs', 'ovhcloud-inventory.log'), 'utf8').catch(() => '');

/** Playwright gives up a page that crashed, so main is asked for its content. */
function inPage<Value>(electron: ElectronApplication, script: string): Promise<Value | null> {
  return electron.evaluate(
    ({ BrowserWindow }, source) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript(source)
          .catch(() => null),
        // A page that crashes meanwhile never answers.
        new Promise<null>((resolve) => {
          setTimeout(resolve, 1000, null);
        }),
      ]),
    script,
  );
}

const heading = (electron: ElectronApplication) =>
  inPage<string>(electron, "document.querySelector('h1')?.textContent ?? ''");

test('restores a crashed page to its place with all its data, while a sync continues', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const { electron } = app;
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const renamed = 'a-volume-that-is-new';
  simulator.replaceAccount(({ projects }) => {
    const volume = projects.flatMap((project) => project.volumes)[0];
    if (!volume) throw new Error('The account has no volume.');
    volume.id = '11111111-2222-4333-8444-555555555555';
    volume.name = renamed;
  });
  // Slow enough to be running when the page crashes and when it is restored.
  simulator.set({ latencyMs: 2500 });
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await page.getByRole('button', { name: t('inventories.syncCancel') }).waitFor();
  await goTo(page, 'resources');
  await page.evaluate(() => {
    window.location.hash = '#/resources?class=block-storage';
  });
  await page.getByText(pattern('resources.shownOfTotal', { shown: /\d+/, total: /\d+/ })).waitFor();
  const address = page.url();
  expect(address).toContain('class=');

  await answerWith(electron, [tOfMain('crash.reload')]);
  await crash(electron);
  await expect.poll(() => heading(electron)).toBe(t('common.resources'));
  const [question, ...others] = await asked(electron);
  expect(others).toEqual([]);
  expect(question?.message).toBe(tOfMain('crash.gone'));
  expect(question?.detail).toContain(tOfMain('crash.goneDetail'));
  expect(question?.buttons).toEqual([tOfMain('crash.reload'), tOfMain('crash.quit')]);
  expect(await inPage(electron, 'window.location.href')).toBe(address);
  const [, reference] = /([\da-f-]{36})$/.exec(question?.detail ?? '') ?? [];
  await expect.poll(() => logOf(profile)).toContain(`page.gone reference=${reference} reason=`);

  expect((await logOf(profile)).match(/sync\.ended/g)).toHaveLength(1);
  simulator.set({ latencyMs: 0 });
  await expect
    .poll(async () => (await logOf(profile)).match(/sync\.ended/g), { timeout: 60_000 })
    .toHaveLength(2);
  expect(await logOf(profile)).not.toMatch(/outcome=(cancelled|failed)/);
  await expect.poll(() => inPage<string>(electron, 'document.body.innerText')).toContain(renamed);
});

test('offers to quit when the page crashes repeatedly', async ({ app, page }) => {
  const { electron } = app;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await answerWith(electron, [tOfMain('crash.reload')]);
  for (const count of [1, 2, 3]) {
    await expect.poll(() => heading(electron)).toBe(t('common.inventories'));
    await crash(electron);
    await expect.poll(async () => (await asked(electron)).length).toBe(count);
  }
  const last = (await asked(electron)).at(-1);
  expect(last?.message).toBe(tOfMain('crash.looping'));
  expect(last?.buttons).toEqual([
    tOfMain('crash.quit'),
    tOfMain('crash.openLogs'),
    tOfMain('crash.reload'),
  ]);
  await expect.poll(() => heading(electron)).toBe(t('common.inventories'));

  // Now the user opens the folder, and quits.
  await electron.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    let count = 0;
    Object.assign(globalThis, { opened });
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
    const answers = [1, 0];
    const answer = async () => ({ response: answers[count++] ?? 0, checkboxChecked: false });
    Object.assign(dialog, { showMessageBox: answer });
  });
  const closed = electron.waitForEvent('close');
  await crash(electron).catch(() => undefined);
  await closed;
});

test('offers to reload a page that hangs, and waits as long as the user wants', async ({
  app,
  page,
  profile,
}) => {
  const { electron } = app;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await answerWith(electron, [tOfMain('crash.wait')]);
  const hang = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.emit('unresponsive'),
    );
  await hang();
  await expect.poll(async () => (await asked(electron)).length).toBe(1);
  expect((await asked(electron))[0]?.buttons).toEqual([
    tOfMain('crash.wait'),
    tOfMain('crash.reload'),
  ]);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t('common.inventories'));

  // A page that really hangs: only ending its process restores it.
  await answerWith(electron, [tOfMain('crash.reload')]);
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await hang();
  await expect.poll(() => logOf(profile)).toMatch(/page\.gone .*isWanted=true/);
  await expect.poll(() => heading(electron), { timeout: 20_000 }).toBe(t('common.inventories'));
  expect(await asked(electron)).toHaveLength(1);
});

test('reports an uncaught error in main with a reference, without its message', async ({
  app,
  page,
  profile,
}) => {
  const { electron } = app;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await answerWith(electron, [tOfMain('crash.continue')]);
  await electron.evaluate(() => {
    void Promise.reject(new RangeError('planted words'));
  });
  await expect.poll(async () => (await asked(electron)).length).toBe(1);
  expect((await asked(electron))[0]?.message).toBe(tOfMain('crash.rejection'));
  const log = await logOf(profile);
  expect(log).toMatch(/main\.rejection reference=[\da-f-]{36}\n {4}RangeError\n {4}at /);
  expect(log).not.toContain('planted');

  await answerWith(electron, [tOfMain('crash.quit')]);
  const closed = electron.waitForEvent('close');
  await electron.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('planted words');
    }, 0);
  });
  await closed;
  const after = await logOf(profile);
  expect(after).toMatch(/main\.exception reference=[\da-f-]{36}\n {4}TypeError/);
  expect(after).not.toContain('planted');
});
