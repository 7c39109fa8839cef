import { type Dispatch, type SetStateAction, useCallback, useMemo, useRef } from 'react';

interface SelectionOptions {
  keys: readonly string[];
  visible: Uint32Array;
  /** The keys of the selected rows, and how to change them. */
  state: readonly [ReadonlySet<string>, Dispatch<SetStateAction<ReadonlySet<string>>>];
}

export interface Selection {
  /** Number of selected rows, without rows that no longer exist. */
  count: number;
  /** How many of them the search or the filters hide. */
  hiddenCount: number;
  keys: ReadonlySet<string>;
  has: (key: string) => boolean;
  /** Toggles a row; with `isExtending`, also the range from the previously chosen row. */
  toggle: (position: number, isExtending: boolean) => void;
  /** Selects the range from the previously chosen row, else from `from`, to another. */
  extend: (from: number, to: number) => void;
  selectAll: () => void;
  /** Selects all visible rows, or deselects them if all are selected. */
  toggleAll: () => void;
  clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** The selected rows. Rows that a later search hides stay selected, and are counted. */
export function useSelection({ keys, visible, state }: SelectionOptions): Selection {
  const [selected, put] = state;
  const anchor = useRef<string | null>(null);
  const { count, shownCount } = useCounts(keys, visible, selected);
  const keyAt = useCallback(
    (position: number) => keys[visible[position] ?? -1] ?? '',
    [keys, visible],
  );

  const extend = useCallback(
    (from: number, to: number) => {
      const known = anchor.current;
      const found = known === null ? -1 : visible.findIndex((index) => keys[index] === known);
      const start = found < 0 ? from : found;
      anchor.current = keyAt(start);
      const next = new Set(selected);
      for (let at = Math.min(start, to); at <= Math.max(start, to); at += 1) next.add(keyAt(at));
      put(next);
    },
    [keyAt, keys, put, selected, visible],
  );
  const toggle = useCallback(
    (position: number, isExtending: boolean) => {
      if (isExtending) {
        extend(position, position);
        return;
      }
      const key = keyAt(position);
      anchor.current = key;
      const next = new Set(selected);
      if (!next.delete(key)) next.add(key);
      put(next);
    },
    [extend, keyAt, put, selected],
  );
  const forgetRange = useCallback(() => {
    anchor.current = null;
  }, []);
  const clear = useCallback(() => {
    forgetRange();
    put(none);
  }, [forgetRange, put]);
  const { selectAll, toggleAll } = useAll({ keys, visible, state }, shownCount, forgetRange);
  const has = useCallback((key: string) => selected.has(key), [selected]);
  const hiddenCount = count - shownCount;
  return useMemo(
    () => ({
      count,
      hiddenCount,
      keys: selected,
      has,
      toggle,
      extend,
      selectAll,
      toggleAll,
      clear,
    }),
    [count, hiddenCount, selected, has, toggle, extend, selectAll, toggleAll, clear],
  );
}

/** Selecting what is visible; what a search hides stays as it is. */
function useAll(
  { keys, visible, state: [selected, put] }: SelectionOptions,
  shownCount: number,
  forgetRange: () => void,
) {
  const selectAll = useCallback(
    () => put(new Set([...selected, ...Array.from(visible, (index) => keys[index] ?? '')])),
    [keys, put, selected, visible],
  );
  const toggleAll = useCallback(() => {
    const shown = new Set(Array.from(visible, (index) => keys[index] ?? ''));
    if (shownCount < shown.size) {
      selectAll();
      return;
    }
    forgetRange();
    put(without(selected, shown));
  }, [forgetRange, keys, put, selectAll, selected, shownCount, visible]);
  return { selectAll, toggleAll };
}

/** How many of the existing rows are selected, and how many of the visible ones. */
function useCounts(
  keys: readonly string[],
  visible: Uint32Array,
  selected: ReadonlySet<string>,
): { count: number; shownCount: number } {
  const isNone = selected.size === 0;
  const count = useMemo(
    () => (isNone ? 0 : keys.filter((key) => selected.has(key)).length),
    [isNone, keys, selected],
  );
  const shownCount = useMemo(
    () => (isNone ? 0 : visible.filter((index) => selected.has(keys[index] ?? '')).length),
    [isNone, keys, selected, visible],
  );
  return { count, shownCount };
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !others.has(key)));
}
