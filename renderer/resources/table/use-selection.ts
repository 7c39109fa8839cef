import { useCallback, useMemo, useRef, useState } from 'react';

interface SelectionOptions {
  keys: readonly string[];
  visible: Uint32Array;
  /** Identifies filters and search: a change clears the selection. */
  scope: string;
}

export interface Selection {
  /** Number of visible selected rows. */
  count: number;
  has: (key: string) => boolean;
  /** Toggles a row; with `isExtending`, also the range from the previously chosen row. */
  toggle: (position: number, isExtending: boolean) => void;
  /** Selects the range from the previously chosen row, else from `from`, to another. */
  extend: (from: number, to: number) => void;
  selectAll: () => void;
  /** Selects all, or none if all are selected. */
  toggleAll: () => void;
  clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** The selected rows. Only visible rows can be selected, so that actions never affect hidden ones. */
export function useSelection({ keys, visible, scope }: SelectionOptions): Selection {
  const [state, setState] = useState({ scope, selected: none });
  const anchor = useRef<string | null>(null);
  const selected = state.scope === scope ? state.selected : none;
  const count = useMemo(
    () => (selected.size === 0 ? 0 : countSelected(keys, visible, selected)),
    [keys, visible, selected],
  );
  const keyAt = useCallback(
    (position: number) => keys[visible[position] ?? -1] ?? '',
    [keys, visible],
  );
  const put = useCallback(
    (next: ReadonlySet<string>) => setState({ scope, selected: next }),
    [scope],
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
  const clear = useCallback(() => {
    anchor.current = null;
    put(none);
  }, [put]);
  const selectAll = useCallback(
    () => put(new Set(Array.from(visible, (index) => keys[index] ?? ''))),
    [keys, put, visible],
  );
  const toggleAll = useCallback(() => {
    if (count === visible.length) clear();
    else selectAll();
  }, [clear, count, selectAll, visible]);
  const has = useCallback((key: string) => selected.has(key), [selected]);
  return useMemo(
    () => ({ count, has, toggle, extend, selectAll, toggleAll, clear }),
    [count, has, toggle, extend, selectAll, toggleAll, clear],
  );
}

function countSelected(
  keys: readonly string[],
  visible: Uint32Array,
  selected: ReadonlySet<string>,
): number {
  let count = 0;
  for (const index of visible) {
    if (selected.has(keys[index] ?? '')) count += 1;
  }
  return count;
}
