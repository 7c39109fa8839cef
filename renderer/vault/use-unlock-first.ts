import { useVaultStatus } from './queries.ts';
import { requestUnlock } from './unlock-request.ts';

/** Does what needs keys at once when the vault is open, else after the user has opened it. */
export function useUnlockFirst(): (then: () => void) => void {
  const isLocked = useVaultStatus().data?.isLocked ?? false;
  return (then) => {
    if (isLocked) requestUnlock(then);
    else then();
  };
}
