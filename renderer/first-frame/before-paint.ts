import type { Reply } from '../../shared/bridge/contract.ts';
import type { LastScreen } from '../../shared/first-answers/last-screen.ts';

/*
 * A script of its own, which the first paint waits for: what decides how `first-frame.tsx` looks. Must stay tiny and
 * import nothing but types. The page's main script, which is large, reads the same values again when it replaces that
 * frame.
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
const styles = [...linksIn('styles')].map((link) => link.cloneNode());
document.head.append(...styles);

/** Loads the texts and the screen together with the main script, which would ask for them only once it runs. */
for (const link of linksIn('chunks')) {
  const of = (link as HTMLLinkElement).dataset['of']?.split(' ') ?? [];
  if (of.includes(language) || of.includes(`screen:${screen}`)) {
    document.head.append(link.cloneNode());
  }
}

declare global {
  interface Window {
    /** What the last run showed when it ended, over the page, until that shows the same; null if there is none. */
    lastScreen?: Promise<Element | null>;
  }
}

/**
 * Not exported: the bundler would put what the main script imports from here into the main script. A damaged one is none:
 * the page waits for it.
 */
window.lastScreen = showLastScreen().catch(() => null);

async function showLastScreen(): Promise<Element | null> {
  // The report's page, and tests, have none.
  if (hash.startsWith('#/report') || !('bridge' in window)) return null;
  const text = await window.bridge.call('lastScreen.read', undefined);
  const reply: Reply<LastScreen | null> = JSON.parse(text);
  if (!reply.ok || reply.value === null || !isUnchanged(reply.value)) return null;
  const cover = document.createElement('div');
  cover.className = 'last-screen';
  cover.inert = true;
  cover.setAttribute('aria-hidden', 'true');
  cover.append(still(reply.value.markup));
  await Promise.all(styles.map(loaded));
  // The page was faster: the order of the two scripts is not certain. See `cover.ts`.
  if (documentElement.dataset['drawn'] === 'true') return null;
  document.body.append(cover);
  performance.mark('last-screen');
  return cover;
}

/**
 * The page's CSP and main refuse what a changed file could ask for: scripts, other pages, frames. A `meta` element would
 * try to leave the page, so that those are removed before they are in the document.
 */
function still(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const each of template.content.querySelectorAll('meta, iframe')) each.remove();
  return template.content;
}

function isUnchanged({ conditions }: LastScreen): boolean {
  const { width, height } = window.screen;
  return (
    conditions.place === (place || '/') &&
    conditions.language === language &&
    conditions.isDark === isDark &&
    conditions.display === [width, height, window.devicePixelRatio].join()
  );
}

function loaded(styleSheet: Node): Promise<unknown> {
  const isLoaded = styleSheet instanceof HTMLLinkElement && styleSheet.sheet !== null;
  if (isLoaded) return Promise.resolve();
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) styleSheet.addEventListener(event, resolve);
  });
}
