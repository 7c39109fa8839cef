import { describe, expect, it } from 'vitest';
import {
  changeLanguage,
  language,
  languageOfAddress,
  locale,
} from '../../../../renderer/text/language.ts';

describe('changeLanguage()', () => {
  it('sets the language of the page after a reload, at the same place', async () => {
    window.history.replaceState(null, '', '?language=en&locale=en-GB#/coverage?inventory=1');
    await changeLanguage({ language: 'fr', locale: 'fr-CA' });
    expect([language(), locale()]).toEqual(['fr', 'fr-CA']);
    expect(document.documentElement.lang).toBe('fr');
    expect(window.location.hash).toBe('#/coverage?inventory=1');
    expect(languageOfAddress(window.location.search)).toEqual({
      language: 'fr',
      locale: 'fr-CA',
    });
  });
});

describe('languageOfAddress()', () => {
  it.each([
    ['?language=fr&locale=fr-CA', 'fr', 'fr-CA'],
    ['?language=fr&locale=not%20one', 'fr', 'fr-FR'],
    ['?language=xx&locale=xx-XX', 'en', 'en-GB'],
    ['', 'en', 'en-GB'],
  ])(
    'of %s is one that has texts, and its locale one that can format',
    (search, code, expected) => {
      expect(languageOfAddress(search)).toEqual({ language: code, locale: expected });
    },
  );
});
