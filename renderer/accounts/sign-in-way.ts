import type { InventorySummary } from '../../shared/inventories/inventory.ts';

/**
 * How the user signs in, as the dialog offers it. `keys`: enters keys, new or existing. `browser`: enters an
 * application's two keys and confirms the third in the browser. `elsewhere`: keys that are stored at a secret provider
 * or on this computer.
 */
export const signInWays = ['keys', 'browser', 'elsewhere'] as const;
export type SignInWay = (typeof signInWays)[number];

export function isSignInWay(text: string): text is SignInWay {
  return signInWays.some((way) => way === text);
}

/** The way that shows the keys of an existing inventory as they are. */
export function wayOf({ signIn }: Pick<InventorySummary, 'signIn'>): SignInWay {
  const isProvided = Object.values(signIn.sources).some(({ kind }) => kind === 'provider');
  return isProvided ? 'elsewhere' : 'keys';
}
