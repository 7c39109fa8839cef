/*
 * A script of its own, which the first paint waits for: what decides how `first-frame.tsx` looks. Must stay tiny and
 * import nothing. The page's main script, which is large, reads the same values again when it replaces that frame.
 */
const { documentElement } = document;
const { search, hash } = window.location;

/** As Mantine stores it: see `color-scheme.ts`. Mantine's own script for this is inline, which the page's CSP forbids. */
const stored = window.localStorage.getItem('color-scheme');
const isDark =
  stored === 'dark' ||
  (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light';

const language = new URLSearchParams(search).get('language') ?? 'en';
documentElement.lang = language;

const place = hash === '' ? (window.localStorage.getItem('last-location') ?? '') : hash.slice(1);
const screen = /^\/?([a-z-]*)/.exec(place)?.[1] ?? '';
documentElement.dataset['screen'] = screen;
/** A section that may be scrolled to, so that the heading is not in view; or an inventory, whose name is not known. */
if (/^\/?[a-z-]+\//.test(place)) documentElement.dataset['section'] = 'true';

/** As in `use-sidebar.ts`. */
const isCollapsed =
  window.localStorage.getItem('sidebar-collapsed') === 'true' ||
  window.matchMedia('(max-width: 999.98px)').matches;
if (isCollapsed) documentElement.dataset['sidebar'] = 'collapsed';

/** How many lines of inventories the sidebar had: see `use-listed-inventories.ts`. */
const lines = /^\d$/.exec(window.localStorage.getItem('sidebar-lines') ?? '')?.[0] ?? '0';
documentElement.style.setProperty('--sidebar-lines', lines);

const linksIn = (id: string): Iterable<Element> =>
  document.querySelector<HTMLTemplateElement>(`#${id}`)?.content.children ?? [];

/** The page's styles: what a script adds, the first paint does not wait for. */
for (const link of linksIn('styles')) document.head.append(link.cloneNode());

/** Loads the texts and the screen together with the main script, which would ask for them only once it runs. */
for (const link of linksIn('chunks')) {
  const of = (link as HTMLLinkElement).dataset['of']?.split(' ') ?? [];
  if (of.includes(language) || of.includes(`screen:${screen}`)) {
    document.head.append(link.cloneNode());
  }
}

// oxlint-disable-next-line unicorn/require-module-specifiers -- makes this a module, so that its names are its own
export {};
