import { describe, expect, it } from 'vitest';
import { Translator } from '../../../../shared/texts/translator.ts';

const english = {
  sync: {
    none: 'Nothing',
    count: '{count, plural, one {# list} other {# lists}}',
    'dotted.key': 'Found',
  },
};
const french = { sync: { count: '{count, plural, one {# liste} other {# listes}}' } };

describe('Translator', () => {
  const translator = new Translator(english, 'en-GB');

  it('finds a text by its group and its key, which may contain dots', () => {
    expect(translator.text('sync.none')).toBe('Nothing');
    expect(translator.text('sync.dotted.key')).toBe('Found');
  });

  it('formats numbers and plurals in the locale', () => {
    const inFrench = new Translator(french, 'fr-FR');
    expect([0, 1, 2].map((count) => translator.text('sync.count', { count }))).toEqual([
      '0 lists',
      '1 list',
      '2 lists',
    ]);
    expect([0, 1, 2].map((count) => inFrench.text('sync.count', { count }))).toEqual([
      '0 liste',
      '1 liste',
      '2 listes',
    ]);
    expect(translator.text('sync.count', { count: 12_345 })).toBe('12,345 lists');
    expect(inFrench.text('sync.count', { count: 12_345 })).toBe('12\u202F345 listes');
  });

  it('fails if a text or a value is missing', () => {
    expect(() => translator.text('sync.other')).toThrow('sync.other');
    expect(() => translator.text('other.none')).toThrow('other.none');
    expect(() => translator.text('sync.count', {})).toThrow('count');
  });
});
