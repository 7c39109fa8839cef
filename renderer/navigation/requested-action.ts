import { useEffect } from 'react';
import { sharedValue } from '../kit/shared-value.ts';

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

const waiting = sharedValue<RequestedAction | null>(null);

/** Stored until a component handles it, possibly on a page that is not rendered yet. null: clears it. */
export const requestAction = waiting.set;

/** Runs a requested action, now or while this component is mounted. */
export function useRequestedAction(action: RequestedAction, run: () => void): void {
  useEffect(() => {
    const answer = () => {
      if (waiting.get() !== action) return;
      waiting.set(null);
      run();
    };
    answer();
    return waiting.subscribe(answer);
  });
}
