import type { Binding } from '../../electron/vault/vault.ts';

/** Whose secrets are kept, and for whom. */
export function aBinding(owner = 'a', recipient = 'https://there.example'): Binding {
  return { owner, recipient };
}
