import { describe, expect, it } from 'vitest';
import { candidateContents, endpointWarning } from '../../../../renderer/accounts/sign-in-text.ts';
import { listOf } from '../../../../renderer/text/lists.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import type { ImportCandidate } from '../../../../shared/accounts/key-import.ts';
import { t } from '../../../../renderer/text/translate.ts';

const europe = { kind: 'preset', name: 'ovh-eu' } as const;
const canada = { kind: 'preset', name: 'ovh-ca' } as const;
const known = { endpoint: europe, resourceCount: 2000, syncedAt: '2026-11-20T08:00:00.000Z' };

describe('endpointWarning', () => {
  it('is none if the endpoint stays', () => {
    expect(endpointWarning(known, europe)).toBeNull();
  });

  it('says that the keys must be entered again, and what is replaced if anything', () => {
    const keys = t('accounts.endpointChangeKeysHelp');
    expect(endpointWarning({ ...known, syncedAt: null }, canada)).toBe(keys);
    for (const resourceCount of [1, 2000]) {
      const replaced = t('accounts.endpointChangeDataHelp', { count: resourceCount });
      expect(endpointWarning({ ...known, resourceCount }, canada)).toBe(`${replaced} ${keys}`);
    }
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

  it.each([
    { language: 'en', locale: 'en-GB' },
    { language: 'fr', locale: 'fr-FR' },
  ])('name the keys and the file once ($language)', (language) => {
    setLanguage(language);
    const keys = listOf([t('common.applicationKey'), t('common.consumerKey')]);
    expect(candidateContents(candidate)).toBe(
      t('accounts.importContents', { keys, places: '/etc/ovh.conf' }),
    );
  });
});
