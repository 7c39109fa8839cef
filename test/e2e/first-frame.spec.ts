import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseLanguage } from './screens.ts';
import { addInventory, goTo, waitForSync } from './steps.ts';

/** What both frames have: in the one that is painted first, and in the one that replaces it. */
const boxes = {
  sidebar: ['.first-sidebar', 'aside'],
  head: ['.first-head', 'aside > :first-child'],
  search: ['.first-search', 'aside > button'],
  icons: ['.first-nav .first-link svg', 'aside nav > ul > li > a svg'],
  foot: ['.first-foot', 'aside > :last-child'],
  status: ['.first-status', 'footer'],
};
const words = {
  product: ['.first-head .first-words', 'aside > :first-child > span'],
  links: ['.first-nav .first-link', 'aside nav > ul > li > a'],
  footLinks: ['.first-foot .first-link', 'aside > :last-child a'],
  heading: ['.first-title', 'h1'],
};

/**
 * Puts the frame of `index.html` over the page, as it was painted when the page was loaded, and describes both: where
 * their parts are, their colours and their words.
 */
async function described(page: Page): Promise<{ first: unknown; real: unknown }> {
  await page.reload();
  await page.locator('nav > ul > li > ul > li').first().waitFor();
  await page.locator('h1').waitFor();
  return page.evaluate(
    async ([ofBoxes, ofWords]) => {
      const text = await (await fetch('./index.html')).text();
      const html = new DOMParser().parseFromString(text, 'text/html');
      const added = ['style', '.first-frame'].map((selector) => {
        const found = document.importNode(html.querySelector(selector) ?? html.body, true);
        document.body.append(found);
        return found;
      });
      const all = (selector = '') =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
          each.checkVisibility(),
        );
      const box = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        // A heading is as wide as the room for it.
        const size = element.matches('h1, .first-title') ? [height] : [width, height];
        return [x, y, ...size, getComputedStyle(element).backgroundColor];
      };
      const word = (element: HTMLElement) => {
        const { color, fontSize, fontWeight, fontFamily } = getComputedStyle(element);
        return [element.innerText.trim(), color, fontSize, fontWeight, fontFamily, ...box(element)];
      };
      const look = (at: number) => [
        ...Object.entries(ofBoxes).map(([name, each]) => [name, all(each[at]).map(box)]),
        ...Object.entries(ofWords).map(([name, each]) => [name, all(each[at]).map(word)]),
      ];
      const looks = { first: look(0), real: look(1) };
      for (const each of added) each.remove();
      return looks;
    },
    [boxes, words] as const,
  );
}

async function expectSame(page: Page): Promise<void> {
  const { first, real } = await described(page);
  expect(first).toEqual(real);
}

test('the frame that is painted first is where the page then has it', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'resources');
  await test.step('in a wide window', () => expectSame(page));
  await test.step('in a narrow, low window', async () => {
    await page.setViewportSize({ width: 900, height: 600 });
    await expectSame(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  await test.step('in dark colours', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectSame(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  await test.step('on another screen, in French', async () => {
    await chooseLanguage(page, 'fr');
    await page.evaluate(() => {
      window.location.hash = '#/coverage';
    });
    await expectSame(page);
  });
});
