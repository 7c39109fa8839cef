import type { ProviderKind, ProviderSettings } from '../secret-provider.ts';

/**
 * Whether a provider signs in with a secret of its own. `optional`: without one, it signs in with this computer's
 * settings for the service. `not-used`: it signs in without one.
 */
export type OwnSecret = 'required' | 'optional' | 'not-used';

const byKind: Record<ProviderKind, OwnSecret> = {
  vault: 'required',
  ovhcloud: 'required',
  scaleway: 'required',
  google: 'optional',
  aws: 'required',
  environment: 'not-used',
  file: 'not-used',
};

/** AWS's secret belongs to an access key. Without an access key, this computer's settings for AWS are used instead. */
export function ownSecretOf(settings: ProviderSettings): OwnSecret {
  const hasNoKey = settings.kind === 'aws' && settings.accessKeyId === '';
  return hasNoKey ? 'not-used' : byKind[settings.kind];
}
