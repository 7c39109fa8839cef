import { useSyncExternalStore } from 'react';

/** `start`: begins a test at once. `show`: shows the last result. */
export type AppTestIntent = 'start' | 'show';

/** A request to show the test of an app. One dialog serves the whole window. */
export interface AppTestRequest {
  appId: string;
  intent: AppTestIntent;
}

let request: AppTestRequest | null = null;
const listeners = new Set<() => void>();

function change(next: AppTestRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

/** Opens the test dialog; it outlives the row, menu or form that requested it. */
export function requestAppTest(appId: string, intent: AppTestIntent): void {
  change({ appId, intent });
}

export function closeAppTest(): void {
  change(null);
}

export function useAppTestRequest(): AppTestRequest | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => request,
  );
}
