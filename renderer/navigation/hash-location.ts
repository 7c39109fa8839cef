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

const listeners = new Set<() => void>();

function announce() {
  for (const listener of listeners) listener();
}

/** One listener of the window for all, so that React renders frame and screen together: Back would render them in turn. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('hashchange', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', announce);
  };
}

/** Navigates from outside React. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const hash = `#${to.startsWith('/') ? to : `/${to}`}`;
  if (replace) window.history.replaceState({ entry: historyEntry() }, '', hash);
  else if (hash !== window.location.hash) {
    window.history.pushState({ entry: crypto.randomUUID() }, '', hash);
  }
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Id of the current entry of the history. Replacing its address does not change it; Back and Forward return to it. */
function historyEntry(): string {
  const state: unknown = window.history.state;
  const isOurs = typeof state === 'object' && state !== null && 'entry' in state;
  return isOurs && typeof state.entry === 'string' ? state.entry : `at ${window.location.hash}`;
}

export function useHistoryEntry(): string {
  return useSyncExternalStore(subscribe, historyEntry);
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
