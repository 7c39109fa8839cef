import { describe, expect, it } from 'vitest';
import { listSeparatorOf } from '../../../../../electron/exports/rules/list-separator.ts';

describe('the column separator of Excel', () => {
  it.each(['fr-FR', 'fr', 'fr-CA', 'de-DE', 'de-CH', 'it-CH', 'es-ES', 'pl', 'pt-BR', 'en-ZA'])(
    'is a semicolon in %s',
    (locale) => {
      expect(listSeparatorOf(locale)).toBe(';');
    },
  );

  it.each(['en-GB', 'en-US', 'en', 'ja-JP', 'es-MX', 'C', ''])('is a comma in %j', (locale) => {
    expect(listSeparatorOf(locale)).toBe(',');
  });
});
