import { useSyncExternalStore } from 'react';
import type { RouterOptions } from 'wouter';

/**
 * Path and query are both behind the `#`: the page is a single file with a fixed address. (wouter's own hook puts the
 * query before the `#`.)
 */
function splitHash(): { path: string; search: string } {
  const [path = '', search = ''] = window.location.hash.replace(/^#?\/?/, '').split('?', 2);
  return { path: `/${path}`, search };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Navigates from outside React. */
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

/** Props for wouter's `Router` that keep everything behind the `#`. */
export const hashRouter = {
  hook: useHashPath,
  searchHook: useHashSearch,
  hrefs: (path: string) => `#${path}`,
} satisfies RouterOptions;
