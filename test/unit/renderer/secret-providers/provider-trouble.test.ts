import { describe, expect, it } from 'vitest';
import {
  providerTrouble,
  providerTroubleText,
} from '../../../../renderer/secret-providers/provider-trouble.ts';
import type { SecretProviderSummary } from '../../../../shared/secret-providers/secret-provider.ts';
import { fromVault } from '../../../fakes/sign-in.ts';
import { aProvider, aProvidedSignIn } from '../../../fakes/summary.ts';

const inventory = { signIn: aProvidedSignIn() };
const aws = (accessKeyId: string) =>
  ({ kind: 'aws', region: 'eu-west-3', accessKeyId, address: '' }) as const;

describe('providerTrouble', () => {
  it('is none if no key comes from a provider', () => {
    expect(providerTrouble({ signIn: fromVault }, [])).toBeNull();
  });

  it('is that the provider does not exist', () => {
    expect(providerTrouble(inventory, [])).toEqual({ kind: 'gone' });
  });

  const table: [string, Partial<SecretProviderSummary>, string | undefined][] = [
    ['a stored token', { credentials: { state: 'stored' } }, undefined],
    ['a token in the locked vault', { credentials: { state: 'locked' } }, 'locked'],
    ['a token that does not open', { credentials: { state: 'unreadable' } }, 'unreadable'],
    ['no token where one is needed', { credentials: { state: 'absent' } }, 'absent'],
    [
      'none where the environment is read',
      { credentials: { state: 'absent' }, settings: { kind: 'environment' } },
      undefined,
    ],
    [
      'none where this computer signs in at AWS',
      { credentials: { state: 'absent' }, settings: aws('') },
      undefined,
    ],
    [
      'none beside an access key of AWS',
      { credentials: { state: 'absent' }, settings: aws('AKIA1') },
      'absent',
    ],
  ];
  it.each(table)('with %s', (_words, change, kind) => {
    expect(providerTrouble(inventory, [aProvider(change)])?.kind).toBe(kind);
  });
});

describe('providerTroubleText', () => {
  it.each(['absent', 'unreadable'] as const)('names the provider (%s)', (kind) => {
    expect(providerTroubleText({ kind, name: 'Team vault' }).title).toContain('“Team vault”');
  });
});
