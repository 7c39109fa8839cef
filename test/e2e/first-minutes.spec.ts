import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browseLink } from './steps.ts';
import { pattern, patternWithin, t } from './texts.ts';

// No key store: also the question how to store the keys is part of the first minutes.
test.use({ args: ['--password-store=basic'] });

interface Effort {
  clicks: number;
  fields: number;
}

/**
 * Counts what the user does in the window: presses of the mouse, and fields that text is entered in. Also after the demo
 * account has reloaded the page.
 */
async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.addInitScript(recordEffort);
  await page.evaluate(recordEffort);
  return () =>
    page.evaluate(() => JSON.parse(window.sessionStorage.getItem('effort') ?? '') as Effort);
}

/** Runs in the page. */
function recordEffort(): void {
  const stored = window.sessionStorage.getItem('effort') ?? '{"clicks":0,"fields":0}';
  const before = JSON.parse(stored) as Effort;
  const effort = { ...before };
  const save = () => window.sessionStorage.setItem('effort', JSON.stringify(effort));
  save();
  const fields = new Set<EventTarget | null>();
  const count = () => {
    effort.clicks += 1;
    save();
  };
  window.addEventListener('pointerdown', count, { capture: true });
  for (const event of ['input', 'paste']) {
    window.addEventListener(
      event,
      ({ target }) => {
        const isText = target instanceof HTMLInputElement && /^(text|password)$/.test(target.type);
        if (isText) effort.fields = before.fields + fields.add(target).size;
        save();
      },
      { capture: true },
    );
  }
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

function annotate({ clicks, fields }: Effort, startedAt: number): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  test.info().annotations.push({
    type: 'effort',
    description: `From the window to the first figure: ${clicks} clicks, ${fields} fields, ${seconds} s`,
  });
}

test('the first figure is one click away, without keys', async ({ page }) => {
  const effort = await countEffort(page);
  const startedAt = Date.now();
  await page.getByRole('button', { name: t('demo.try') }).click();
  await expect(browseLink(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(patternWithin('coverage.protectedShare')).first()).toBeVisible();
  const { clicks, fields } = await effort();
  annotate({ clicks, fields }, startedAt);
  expect({ clicks, fields }).toEqual({ clicks: 1, fields: 0 });
});

test('the first figure is a few clicks away, with keys at hand', async ({ page, simulator }) => {
  const { applicationKey, applicationSecret, consumerKey } = simulator.keys;
  const effort = await countEffort(page);
  const startedAt = Date.now();

  await page.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('button', { name: t('common.continue') }).click();
  await expect(page.getByLabel(t('common.name'), { exact: true })).toBeFocused();
  await page.keyboard.type('Production');
  await page.getByLabel(t('common.applicationKey'), { exact: true }).click();
  // The endpoint of the simulator comes with the keys; OVHcloud's European one is preset.
  await paste(
    page,
    `[${simulator.baseUrl}]\napplication_key=${applicationKey}\napplication_secret=${applicationSecret}\nconsumer_key=${consumerKey}`,
  );
  await expect(page.getByText(pattern('accounts.filledFromPaste')).first()).toBeVisible();
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .last()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await page.getByRole('button', { name: t('vault.adviceUseMemory') }).click();
  await expect(browseLink(page)).toBeVisible({ timeout: 60_000 });

  const { clicks, fields } = await effort();
  annotate({ clicks, fields }, startedAt);
  expect(clicks).toBeLessThanOrEqual(6);
  expect(fields).toBeLessThanOrEqual(2);
});

test('all fields are in view at the usual size, and the button at any', async ({ page }) => {
  const add = page.getByRole('button', { name: t('common.addInventory') });
  await page.setViewportSize({ width: 1280, height: 800 });
  await add.click();
  for (const way of ['wayKeys', 'wayBrowser', 'wayElsewhere'] as const) {
    await page.getByRole('radio', { name: t(`accounts.${way}`) }).check();
    await page.getByRole('button', { name: t('common.continue') }).click();
    const dialog = page.getByRole('dialog', { name: t('inventories.addTitle') });
    await dialog.getByLabel(t('common.name'), { exact: true }).waitFor();
    const box = await dialog.evaluate(({ scrollHeight, clientHeight }) => ({
      scrollHeight,
      clientHeight,
    }));
    expect(box.scrollHeight, way).toBe(box.clientHeight);
    for (const [width, height] of [
      [960, 600],
      [640, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(dialog.getByRole('button', { name: t('common.addInventory') })).toBeInViewport({
        ratio: 1,
      });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await dialog.getByRole('button', { name: t('common.back') }).click();
  }
});
