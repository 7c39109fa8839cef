import type { Binding, Secrets, Vault } from './vault.ts';

/** What those that have secrets of their own need of the vault. */
export type SecretKeeper = Pick<Vault, 'put' | 'use' | 'stateOf' | 'remove'>;

/** Nothing to keep means that none of the owner's may stay, not that there is an empty set of them. */
export function keepSecrets(
  vault: Pick<SecretKeeper, 'put' | 'remove'>,
  binding: Binding,
  secrets: Secrets,
): Promise<void> {
  return Object.keys(secrets).length === 0
    ? vault.remove(binding.owner)
    : vault.put(binding, secrets);
}
