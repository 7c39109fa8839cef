import type { Binding } from '../../electron/vault/vault.ts';

/** Whose secrets are stored, and for which address. */
export function aBinding(owner = 'a', recipient = 'https://there.example'): Binding {
  return { owner, recipient };
}
