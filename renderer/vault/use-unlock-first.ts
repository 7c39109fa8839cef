import { useVaultStatus } from './queries.ts';
import { requestUnlock } from './unlock-request.ts';

/** Runs an action that needs keys: at once if the vault is open, else after the user has unlocked it. */
export function useUnlockFirst(): (then: () => void) => void {
  const isLocked = useVaultStatus().data?.isLocked ?? false;
  return (then) => {
    if (isLocked) requestUnlock(then);
    else then();
  };
}
