import { useSyncExternalStore } from 'react';

/** A request to unlock the vault, with a continuation. One dialog serves the whole window. */
interface UnlockRequest {
  onUnlocked: (() => void) | null;
}

let request: UnlockRequest | null = null;
const listeners = new Set<() => void>();

function change(next: UnlockRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

/** Opens the dialog; `onUnlocked` runs once the vault is open, and not if the user closes the dialog. */
export function requestUnlock(onUnlocked: (() => void) | null = null): void {
  change({ onUnlocked });
}

export function closeUnlockRequest(): void {
  change(null);
}

export function useUnlockRequest(): UnlockRequest | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => request,
  );
}
