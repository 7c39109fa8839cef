import { describe, expect, it } from 'vitest';
import { languages } from '../../../fakes/languages.ts';
import { languageOf } from '../../../../shared/basics/language-of.ts';

describe('languageOf()', () => {
  it.each([
    ['system', ['fr-FR', 'en-US'], 'fr', 'fr-FR'],
    ['system', ['fr-CA'], 'fr', 'fr-CA'],
    ['system', ['de-DE', 'fr-BE', 'en-GB'], 'fr', 'fr-BE'],
    ['system', ['de-DE'], 'en', 'en-GB'],
    ['system', [], 'en', 'en-GB'],
    ['system', ['en'], 'en', 'en-GB'],
    ['system', ['EN-us'], 'en', 'EN-us'],
    ['fr', ['en-US'], 'fr', 'fr-FR'],
    ['fr', ['en-US', 'fr-CH'], 'fr', 'fr-CH'],
    ['en', ['fr-FR', 'en-US'], 'en', 'en-US'],
    ['de', ['fr-FR'], 'fr', 'fr-FR'],
    ['system', ['fr_FR.UTF-8', 'fr-not!'], 'en', 'en-GB'],
  ] as const)(
    'resolves %s on a system in %j to %s, with the formats of %s',
    (choice, system, language, locale) => {
      expect(languageOf(choice, system, languages)).toEqual({ language, locale });
    },
  );
});
