import { expectNoViolation, holdStill } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { beyondWindow, sidewaysScroll, windowSizes } from './layout.ts';
import { chooseLanguage, openDemo, screens, textsOf } from './screens.ts';

test('every screen fits every window, in both languages, without a warning in the console', async ({
  page,
}) => {
  test.setTimeout(360_000);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) warnings.push(message.text());
  });
  await holdStill(page);
  await openDemo(page);
  // In others, styles of ours could come before Mantine's, and lose to them.
  const styles = page.locator('link[rel="stylesheet"]');
  await expect(styles).toHaveCount(2);
  await expect(styles.last()).toHaveAttribute('media', '(forced-colors: active)');
  for (const language of ['en', 'fr'] as const) {
    await chooseLanguage(page, language);
    for (const size of windowSizes) {
      await page.setViewportSize(size);
      for (const { name, open, leave } of screens) {
        await test.step(`${name}, ${language}, ${size.width} × ${size.height}`, async () => {
          await open(page, textsOf[language]);
          expect(await sidewaysScroll(page)).toEqual([]);
          await expect.poll(() => beyondWindow(page)).toEqual([]);
          await leave?.(page, textsOf[language]);
        });
      }
    }
  }
  expect(warnings).toEqual([]);
});

test('no screen has an accessibility violation that axe can find, wide or narrow', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await holdStill(page);
  await openDemo(page);
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, open, leave } of screens) {
      await open(page, textsOf.en);
      await page.mouse.move(0, 0);
      await expectNoViolation(page, `${name}, ${width}`);
      await leave?.(page, textsOf.en);
    }
  }
});
