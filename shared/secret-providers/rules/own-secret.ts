import type { ProviderKind, ProviderSettings } from '../secret-provider.ts';

/**
 * Whether a provider signs in with a secret of its own. `optional`: without one, it signs in with this computer's
 * settings for the service. `none`: it never does.
 */
export type OwnSecret = 'required' | 'optional' | 'none';

const byKind: Record<ProviderKind, OwnSecret> = {
  vault: 'required',
  ovhcloud: 'required',
  scaleway: 'required',
  google: 'optional',
  // With an access key; without, it signs in with this computer's settings.
  aws: 'required',
  environment: 'none',
  file: 'none',
};

export function ownSecretOf(settings: ProviderSettings): OwnSecret {
  const hasNoKey = settings.kind === 'aws' && settings.accessKeyId === '';
  return hasNoKey ? 'none' : byKind[settings.kind];
}
