import { sharedValue } from '../kit/shared-value.ts';

/** A request to unlock the vault, with a continuation. One dialog serves the whole window. */
interface UnlockRequest {
  onUnlocked: (() => void) | null;
}

const request = sharedValue<UnlockRequest | null>(null);

export const useUnlockRequest = request.use;

/** Opens the dialog; `onUnlocked` runs once the vault is open, and not if the user closes the dialog. */
export function requestUnlock(onUnlocked: (() => void) | null = null): void {
  request.set({ onUnlocked });
}

export function closeUnlockRequest(): void {
  request.set(null);
}
