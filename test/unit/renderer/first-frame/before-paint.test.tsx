import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LastScreen } from '../../../../shared/first-answers/last-screen.ts';

const html = document.documentElement;

async function open(address: string): Promise<void> {
  window.history.replaceState(null, '', address);
  vi.resetModules();
  await import('../../../../renderer/first-frame/before-paint.ts');
}

function prefersDark(isPreferred: boolean): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({ matches: isPreferred && query.includes('prefers-color-scheme: dark') }) as MediaQueryList,
  );
}

beforeEach(() => {
  window.localStorage.clear();
  prefersDark(false);
});

afterEach(() => {
  for (const name of Object.keys(html.dataset)) delete html.dataset[name];
  html.removeAttribute('style');
  html.lang = 'en';
  document.head.replaceChildren();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it.each([
  [null, false, 'light'],
  [null, true, 'dark'],
  ['auto', true, 'dark'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
])(
  'paints first in the chosen colours, otherwise the system’s: %s, %s',
  async (chosen, isDark, scheme) => {
    if (chosen !== null) window.localStorage.setItem('color-scheme', chosen);
    prefersDark(isDark);
    await open('/');
    expect(html.dataset['mantineColorScheme']).toBe(scheme);
  },
);

it('paints first in the language of the address', async () => {
  await open('/?language=fr&locale=fr-CA');
  expect(html.lang).toBe('fr');
  await open('/');
  expect(html.lang).toBe('en');
});

it.each([
  ['/', '', ''],
  ['/', '/', ''],
  ['/', '/settings/vault', 'settings'],
  ['/', '/resources?search=a', 'resources'],
  ['/#/coverage', '/resources', 'coverage'],
  ['/#/report/1', '', 'report'],
])('paints first the screen of %s, last %s', async (address, last, screen) => {
  window.localStorage.setItem('last-location', last);
  await open(address);
  expect(html.dataset['screen']).toBe(screen);
});

it.each([
  ['/settings', false],
  ['/settings/vault', true],
  ['/inventories/1', true],
])('paints first no heading that may be out of view: %s', async (place, isSection) => {
  await open(`/#${place}`);
  expect(html.dataset['section']).toBe(isSection ? 'true' : undefined);
});

it('paints first the sidebar as it was', async () => {
  await open('/');
  expect(html.dataset['sidebar']).toBeUndefined();
  window.localStorage.setItem('sidebar-collapsed', 'true');
  window.localStorage.setItem('sidebar-lines', '3');
  await open('/');
  expect(html.dataset['sidebar']).toBe('collapsed');
  expect(html.style.getPropertyValue('--sidebar-lines')).toBe('3');
});

it('paints first a sidebar without inventories if their number is damaged', async () => {
  window.localStorage.setItem('sidebar-lines', 'many');
  await open('/');
  expect(html.style.getPropertyValue('--sidebar-lines')).toBe('0');
});

it('loads the texts and the screen that come first, and no others', async () => {
  document.head.innerHTML = `<template id="chunks">${[
    'en',
    'fr',
    'screen:resources',
    'screen:about',
  ]
    .map((of) => `<link rel="modulepreload" href="/${of}.js" data-of="${of}">`)
    .join('')}</template>`;
  await open('/?language=fr#/resources');
  const loaded = [...document.head.querySelectorAll(':scope > link')];
  expect(loaded.map((link) => link.getAttribute('href'))).toEqual([
    '/fr.js',
    '/screen:resources.js',
  ]);
});

const conditions = { place: '/resources', language: 'en', isDark: false, display: '1024,768,1' };

/** Opens the page at the table, after a run that left a screen under these conditions, or none. */
async function openAfter(left: LastScreen['conditions'] | null) {
  const value = left === null ? null : { markup: '<p>The last screen</p>', conditions: left };
  const call = async () => JSON.stringify({ ok: true, value });
  vi.stubGlobal('bridge', { call });
  document.body.innerHTML = '<div id="root"></div>';
  await open('/#/resources');
  return window.lastScreen;
}

it('shows the screen of the last run, which nobody can use', async () => {
  const cover = await openAfter(conditions);
  expect(cover).toBe(document.body.lastElementChild);
  expect(cover).toHaveTextContent('The last screen');
  expect(cover).toHaveProperty('inert', true);
  expect(cover).toHaveAttribute('aria-hidden', 'true');
});

it.each([
  ['none was left', null],
  ['it is another screen', { ...conditions, place: '/coverage' }],
  ['the language is another', { ...conditions, language: 'fr' }],
  ['the colours are others', { ...conditions, isDark: true }],
  ['the display is another', { ...conditions, display: '1920,1080,1' }],
])('shows no last screen if %s', async (_why, left) => {
  expect(await openAfter(left)).toBeNull();
  expect(document.body).not.toHaveTextContent('The last screen');
});

it.each(['', '{', '{"ok":true,"value":{"markup":"<p></p>"}}'])(
  'shows no last screen if it is damaged: %s',
  async (text) => {
    vi.stubGlobal('bridge', { call: async () => text });
    await open('/#/resources');
    expect(await window.lastScreen).toBeNull();
  },
);

it('shows no last screen over a page that is already drawn', async () => {
  html.dataset['drawn'] = 'true';
  expect(await openAfter(conditions)).toBeNull();
  expect(document.body).not.toHaveTextContent('The last screen');
});
