import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { searchOfAddress } from '../navigation/resources-link.ts';
import { browserMemory } from './browser-memory.ts';
import { addressOf, parseFilters } from './filters/filter-address.ts';
import type { Filters } from './filters/filters.ts';

/** Chromium ignores addresses that change too often. */
const writeDelayMs = 300;

/** Marks entries of the history that this screen has shown. */
const shown = { screen: 'resources' };

/**
 * Filters and search are in the address, so that links and “back” work. The search is written there after a pause in
 * typing. Without a query, the address of a link to the screen stands for what the user left there.
 */
export function useAddress(onAsked: (search: string, filters: Filters) => void) {
  const query = useSearch();
  const [, navigate] = useLocation();
  const asked = searchOfAddress(query);
  const filters = useFiltersIn(query);
  const [returned] = useState(() => isReturn(query));
  const [seen, setSeen] = useState(returned ? asked : '');
  const [search, setSearch] = useState(returned ? browserMemory().search : '');
  if (asked !== seen) {
    setSeen(asked);
    setSearch(asked);
    if (asked !== '') onAsked(asked, filters);
  }

  const show = useCallback(
    (next: Filters, text: string, { isReplacing = false } = {}) => {
      setSearch(text);
      navigate(addressOf(next, text), { replace: isReplacing });
    },
    [navigate],
  );
  const change = useCallback(
    (changes: Partial<Filters>) => show({ ...filters, ...changes }, search),
    [filters, search, show],
  );
  useEffect(() => {
    if (search === asked) return undefined;
    const write = () => show(filters, search, { isReplacing: true });
    const timer = setTimeout(write, writeDelayMs);
    return () => clearTimeout(timer);
  }, [asked, filters, search, show]);
  useEffect(() => {
    Object.assign(browserMemory(), { address: addressOf(filters, search), query, search });
    markShown();
  }, [filters, query, search]);
  return { filters, search, setSearch, change, show };
}

/** The same object while only the search changes. */
function useFiltersIn(query: string): Filters {
  const key = addressOf(parseFilters(query));
  return useMemo(() => parseFilters(key.split('?')[1] ?? ''), [key]);
}

/** Whether the user returns to what they left. */
function isReturn(query: string): boolean {
  const memory = browserMemory();
  return memory.address !== null && (memory.query === query || memory.address === withPath(query));
}

function withPath(query: string): string {
  return query === '' ? '/resources' : `/resources?${query}`;
}

function markShown(): void {
  const { state } = window.history;
  if (isShown(state)) return;
  window.history.replaceState({ ...state, ...shown }, '');
}

function isShown(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'screen' in state;
}

/**
 * Goes to the address that the user left, from a link without filters and search, such as the sidebar’s. Not when going
 * back to an entry of the history that showed all resources. Before the first rendering, so that nothing else is shown.
 */
export function useLeftAddress(): void {
  useState(() => {
    const isBare = window.location.hash.replace(/^#?\/?/, '') === 'resources';
    const { address } = browserMemory();
    if (!isBare || address === null || isShown(window.history.state)) return;
    window.history.replaceState({ ...window.history.state, ...shown }, '', `#${address}`);
  });
}
