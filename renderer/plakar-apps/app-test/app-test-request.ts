import { useSyncExternalStore } from 'react';

/** `start`: the test begins at once; `show`: what the last one found. */
export type AppTestIntent = 'start' | 'show';

/** An app whose test somebody wants to see. One dialog serves the whole window. */
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

/** Opens the dialog of tests; it outlives the row, menu or form that asked for it. */
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
