import { useEffect } from 'react';

/** An action requested by the menu or a remedy that is more than opening a page. */
export type RequestedAction =
  | 'addInventory'
  | 'find'
  | 'palette'
  | 'syncAll'
  | 'shortcuts'
  | 'diagnostics'
  | 'proxyLogin'
  | 'undo'
  | 'demo';

let waiting: RequestedAction | null = null;
const listeners = new Set<() => void>();

/** Stored until a component handles it, possibly on a page that is not rendered yet. null: clears it. */
export function requestAction(action: RequestedAction | null): void {
  waiting = action;
  for (const listener of listeners) listener();
}

/** Runs a requested action, now or while this component is mounted. */
export function useRequestedAction(action: RequestedAction, run: () => void): void {
  useEffect(() => {
    const answer = () => {
      if (waiting !== action) return;
      waiting = null;
      run();
    };
    answer();
    listeners.add(answer);
    return () => {
      listeners.delete(answer);
    };
  });
}
