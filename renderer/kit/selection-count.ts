import { useEffect, useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();

function set(next: number) {
  count = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Number of entries selected on the open screen. */
export function useSelectionCount(): number {
  return useSyncExternalStore(subscribe, () => count);
}

/** For a screen with a selection: shows how many entries are selected, while it is open. */
export function useReportSelection(selected: number): void {
  useEffect(() => set(selected), [selected]);
  useEffect(() => () => set(0), []);
}
