import type { Page } from '@playwright/test';

/** CSS pixels. The last is the usual window at a zoom of 200 %. */
export const windowSizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 960, height: 600 },
  { width: 640, height: 800 },
  { width: 640, height: 400 },
];

/** Boxes that must not scroll sideways, and by how many pixels they do. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, .content-screen, [role="dialog"], .panel')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName} ${box.className}: ${box.scrollWidth - box.clientWidth} px`),
  );
}

/** Menus and popovers that reach out of the window. */
export function beyondWindow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.mantine-Popover-dropdown, .mantine-Menu-dropdown')]
      .map((box) => ({ box, place: box.getBoundingClientRect() }))
      .filter(
        ({ place: { top, left, bottom, right } }) =>
          top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1,
      )
      .map(({ box, place }) => `${box.className}: ${place.top} to ${place.bottom} px`),
  );
}
