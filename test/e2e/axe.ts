import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The axe rules whose result depends on the colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules.length > 0) axe.withRules(rules);
  // Mantine renders an open menu outside of the landmarks.
  else if ((await page.getByRole('menu').count()) > 0) axe.disableRules('region');
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** Expects that axe finds nothing in the current window, in light and in dark. */
export async function expectNoViolation(page: Page, state = 'axe finds nothing'): Promise<void> {
  await test.step(state, async () => {
    await holdStill(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    expect(await violations(page, colourRules)).toEqual([]);
    await holdStill(page);
  });
}

/** Light, without motion or fades, so that axe reads final colours. */
export async function holdStill(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
}
