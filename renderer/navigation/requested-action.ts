import { useEffect } from 'react';

/** What the menu, or a remedy, asks for that takes more than a page. */
export type RequestedAction =
  'addInventory' | 'find' | 'syncAll' | 'shortcuts' | 'diagnostics' | 'updates' | 'proxyLogin';

let waiting: RequestedAction | null = null;
const listeners = new Set<() => void>();

/** Waits for whoever does it, which may be a page that is still to be drawn. null: nothing any more. */
export function requestAction(action: RequestedAction | null): void {
  waiting = action;
  for (const listener of listeners) listener();
}

/** Does an action that the menu asks for, now or while this is drawn. */
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
