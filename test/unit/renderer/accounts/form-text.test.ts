import { describe, expect, it } from 'vitest';
import { ErrorCode } from '../../../../shared/bridge/errors.ts';
import { fieldOfFailure, maySaveUnchecked } from '../../../../renderer/accounts/form-text.ts';

const byKeys = { hasBaseUrl: false, method: 'consumer-key' } as const;

describe('fieldOfFailure', () => {
  it('is the key that main names', () => {
    const failure = { code: 'provider.sealed', keyField: 'applicationSecret' } as const;
    expect(fieldOfFailure(failure, byKeys)).toBe('keys.applicationSecret');
  });

  it('is no field that the sign-in method does not have', () => {
    const failure = { code: 'ovh.unknownConsumerKey', keyField: null } as const;
    expect(fieldOfFailure(failure, { ...byKeys, method: 'service-account' })).toBeNull();
  });

  it('is none when OVHcloud sees no keys: a proxy may be the cause', () => {
    expect(fieldOfFailure({ code: 'ovh.notSignedIn', keyField: null }, byKeys)).toBeNull();
  });

  it('is none for the vault, whichever key was read first', () => {
    expect(fieldOfFailure({ code: 'vault.locked', keyField: 'applicationKey' }, byKeys)).toBeNull();
  });

  it('is the base URL only if there is one', () => {
    for (const code of ['ovh.unreachable', 'ovh.notOffered'] as const) {
      const failure = { code, keyField: null };
      expect(fieldOfFailure(failure, byKeys)).toBeNull();
      expect(fieldOfFailure(failure, { ...byKeys, hasBaseUrl: true })).toBe('baseUrl');
    }
  });
});

describe('maySaveUnchecked', () => {
  it('is true only if no server could be reached, which says nothing about the keys', () => {
    expect(ErrorCode.options.filter(maySaveUnchecked).toSorted()).toEqual([
      'ovh.rateLimited',
      'ovh.serverError',
      'ovh.timeout',
      'ovh.unreachable',
      'provider.rateLimited',
      'provider.sealed',
      'provider.serverError',
      'provider.timeout',
      'provider.unreachable',
    ]);
  });
});
