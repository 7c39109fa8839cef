import { beforeEach, describe, expect, it } from 'vitest';
import { candidateContents, endpointWarning } from '../../../../renderer/accounts/sign-in-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import type { ImportCandidate } from '../../../../shared/accounts/key-import.ts';

const europe = { kind: 'preset', name: 'ovh-eu' } as const;
const canada = { kind: 'preset', name: 'ovh-ca' } as const;
const known = { endpoint: europe, resourceCount: 2000, syncedAt: '2026-11-20T08:00:00.000Z' };

describe('endpointWarning', () => {
  it('is none where the endpoint stays', () => {
    expect(endpointWarning(known, europe)).toBeNull();
  });

  it('says that the keys are needed anew, and what is replaced if anything', () => {
    const keys = 'Stored keys are sent to no other endpoint, so all of them are needed anew.';
    expect(endpointWarning({ ...known, syncedAt: null }, canada)).toBe(keys);
    expect(endpointWarning(known, canada)).toBe(
      `What was discovered of the present account (2,000 resources) will be replaced. ${keys}`,
    );
    expect(endpointWarning({ ...known, resourceCount: 1 }, canada)).toContain('(1 resource)');
  });
});

describe('candidateContents', () => {
  const origin = { kind: 'file', path: '/etc/ovh.conf' } as const;
  const candidate: ImportCandidate = {
    importId: 'e1f6a7b0-1111-4222-8333-444455556666',
    section: 'ovh-eu',
    endpoint: europe,
    method: 'consumer-key',
    found: [
      { field: 'applicationKey', origin },
      { field: 'consumerKey', origin },
    ],
  };

  it('names the keys and the place once', () => {
    expect(candidateContents(candidate)).toBe('Application key, Consumer key, from /etc/ovh.conf');
  });

  describe('in French', () => {
    beforeEach(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));

    it('is in the order of the language', () => {
      expect(candidateContents(candidate)).toBe(
        'Clé d’application, Consumer key (depuis /etc/ovh.conf)',
      );
    });
  });
});
