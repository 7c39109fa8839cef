import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Head } from '../../electron/first-answers/first-answers.ts';
import type { LastScreen } from '../../shared/first-answers/last-screen.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, rowsNamed, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('a start shows the data of the last run, and what has changed since', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const stored = join(profile, 'first-answers');
  // In front of all others, so that its row is in view.
  const name = '000-of-the-last-run';
  simulator.replaceAccount(({ projects }) => {
    Object.assign(projects.flatMap(({ instances }) => instances)[0] ?? {}, { name });
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'resources');
  await rowsNamed(page, name).first().waitFor();

  await test.step('the data is left when the program quits, and taken when it starts', async () => {
    await app.stop();
    expect(await readFile(stored, 'utf8')).toContain(name);
    const shown = await app.start();
    await rowsNamed(shown, name).first().waitFor();
    await expect.poll(() => existsSync(stored)).toBe(false);
  });

  await test.step('the data is also left when the system ends the program', async () => {
    const ended = once(app.electron.process(), 'exit');
    app.electron.process().kill('SIGTERM');
    await ended;
    expect(await readFile(stored, 'utf8')).toContain(name);
    const shown = await app.start();
    await rowsNamed(shown, name).first().waitFor();
    // The next step quits a moment later, while the program is still starting.
    await expect.poll(() => existsSync(stored), { intervals: [1] }).toBe(false);
  });

  await test.step('data that is different is replaced', async () => {
    await app.stop();
    const other = 'x'.repeat(name.length);
    await writeFile(stored, (await readFile(stored, 'utf8')).replaceAll(`"${name}"`, `"${other}"`));
    const shown = await app.start();
    await rowsNamed(shown, name).first().waitFor();
    await expect(rowsNamed(shown, other)).toHaveCount(0);
  });
});

type Left = LastScreen | null;

/** What the window showed when the last run ended, as it left it in this file; or changes it. */
async function leftScreen(stored: string, change?: (left: LastScreen) => Left): Promise<Left> {
  const content = await readFile(stored);
  const end = content.indexOf('\n');
  const head = JSON.parse(content.toString('utf8', 0, end)) as Head;
  const at = head.answers.findIndex(({ channel }) => channel === 'lastScreen.read');
  if (at < 0) return null;
  // The last one.
  const from = content.length - (head.answers[at]?.bytes ?? 0);
  const reply = JSON.parse(content.toString('utf8', from)) as { ok: true; value: LastScreen };
  if (change) {
    const text = Buffer.from(JSON.stringify({ ...reply, value: change(reply.value) }));
    Object.assign(head.answers[at] ?? {}, { bytes: text.length });
    const start = Buffer.from(`${JSON.stringify(head)}\n`);
    await writeFile(stored, Buffer.concat([start, content.subarray(end + 1, from), text]));
  }
  return reply.value;
}

/** The words in this markup, or in what the page shows. */
async function wordsOf(page: Page, markup: string | null): Promise<string> {
  return page.evaluate((text) => {
    const html = text === null ? document : new DOMParser().parseFromString(text, 'text/html');
    const root = (html.querySelector('#root') ?? html.body).cloneNode(true) as Element;
    for (const each of root.querySelectorAll('style, footer > *')) each.remove();
    return root.textContent.replaceAll(/\s+/g, ' ');
  }, markup);
}

/** Waits until the page shows nothing of the last run. Returns whether it did. */
async function showedLastScreen(page: Page): Promise<boolean> {
  await page.locator('main h1').waitFor();
  await expect(page.locator('.last-screen')).toHaveCount(0);
  return page.evaluate(() => performance.getEntriesByName('last-screen').length === 1);
}

test('a start shows the last screen until its own is drawn', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const stored = join(profile, 'first-answers');
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  for (const screen of ['resources', 'coverage'] as const) {
    await test.step(`${screen}: the page then shows the same`, async () => {
      await goTo(app.shown, screen);
      const again = await app.restart();
      // The keys were in memory only: from now on the page shows the same at each start.
      await expect(again.locator('aside')).toContainText(t('sync.stateKeysNeeded'));
      await app.stop();
      const left = await leftScreen(stored);
      const shown = await app.start();
      expect(await showedLastScreen(shown)).toBe(true);
      expect(await wordsOf(shown, left?.markup ?? '')).toBe(await wordsOf(shown, null));
    });
  }
  await test.step('a window that is closed leaves its screen too', async () => {
    const ended = once(app.electron.process(), 'exit');
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
    expect(await leftScreen(stored)).not.toBeNull();
  });
  await test.step('a screen that was changed on the disk can do nothing', async () => {
    const hostile = [
      '<img src="x" onerror="document.documentElement.dataset.taken = 1"><script>document.documentElement.dataset.taken = 1</script>',
      '<meta http-equiv="refresh" content="0; url=https://example.com/"><base href="https://example.com/">',
      '<iframe srcdoc="<script>parent.document.documentElement.dataset.taken = 1</script>"></iframe>',
      '<form action="https://example.com/"><input autofocus onfocus="document.documentElement.dataset.taken = 1"></form>',
    ].join('');
    await leftScreen(stored, (left) => ({ ...left, markup: hostile }));
    const shown = await app.start();
    expect(await showedLastScreen(shown)).toBe(true);
    await shown.waitForTimeout(500);
    await expect(shown.locator('html')).not.toHaveAttribute('data-taken');
    expect(shown.url()).toMatch(/^app:\/\/inventory\/index\.html/);
    await expect(shown.locator('main h1')).toBeVisible();
  });
});
