import type { Secrets } from './vault.ts';

interface Keeper {
  put(ownerId: string, secrets: Secrets): Promise<void>;
  remove(ownerId: string): Promise<void>;
}

/** Nothing to keep means that none of the owner's may stay, not that there is an empty set of them. */
export function keepSecrets(vault: Keeper, ownerId: string, secrets: Secrets): Promise<void> {
  return Object.keys(secrets).length === 0 ? vault.remove(ownerId) : vault.put(ownerId, secrets);
}
