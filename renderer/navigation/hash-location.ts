import { useSyncExternalStore } from 'react';
import type { RouterOptions } from 'wouter';

/**
 * Path and query both live behind the `#`: the page itself is one file, whose address must not
 * change. (The hook that comes with wouter puts the query before the `#`, and leaves it there.)
 */
function splitHash(): { path: string; search: string } {
  const [path = '', search = ''] = window.location.hash.replace(/^#?\/?/, '').split('?', 2);
  return { path: `/${path}`, search };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Goes to a page from outside of what React draws. */
export function navigate(to: string, options: { replace?: boolean; state?: unknown } = {}): void {
  const hash = `#${to.startsWith('/') ? to : `/${to}`}`;
  const { replace = false, state = null } = options;
  if (replace) window.history.replaceState(state, '', hash);
  else if (hash !== window.location.hash) window.history.pushState(state, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => splitHash().path), navigate];
}

function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => splitHash().search);
}

/** What wouter's `Router` needs to keep everything behind the `#`. */
export const hashRouter = {
  hook: useHashPath,
  searchHook: useHashSearch,
  hrefs: (path: string) => `#${path}`,
} satisfies RouterOptions;
