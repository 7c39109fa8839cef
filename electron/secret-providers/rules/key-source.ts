import type { KeyInput, KeySource } from '../../../shared/accounts/sign-in.ts';

type Somewhere = KeySource | KeyInput | undefined;

/** Whether both are the same reference at the same provider. */
export function isSameReference(a: Somewhere, b: Somewhere): boolean {
  return (
    a?.kind === 'provider' &&
    b?.kind === 'provider' &&
    a.providerId === b.providerId &&
    a.reference === b.reference
  );
}

/** Whether any of the secrets is read from a provider. */
export function takesFrom(
  sources: Readonly<Record<string, KeySource | undefined>>,
  providerId: string,
): boolean {
  return Object.values(sources).some(
    (source) => source?.kind === 'provider' && source.providerId === providerId,
  );
}
