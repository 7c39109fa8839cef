import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseSearch,
  searchOperators,
} from '../../../../../renderer/resources/filters/search-operators.ts';
import { filterNames, filterOf } from '../../../../../renderer/resources/filters/filters.ts';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import { t } from '../../../../../renderer/text/translate.ts';
import { fold } from '../../../../../shared/basics/fold.ts';

const plain = (text: string) => ({ operator: null, text, isNegated: false });
const value = fc.stringMatching(/^[a-z0-9][a-z0-9 =._-]{0,11}[a-z0-9]$/);
const written = fc.record({
  operator: fc.constantFrom(...searchOperators.map(({ word }) => word)),
  text: value,
  isNegated: fc.boolean(),
});

describe('the terms of a search', () => {
  it('are words, quoted texts and operators with a value', () => {
    expect(parseSearch('Web status:Stale "two words" -project:"Acme Pre" -x')).toEqual([
      plain('web'),
      { operator: 'status', text: 'stale', isNegated: false },
      plain('two words'),
      { operator: 'project', text: 'acme pre', isNegated: true },
      plain('-x'),
    ]);
  });

  it('take a word before a colon that is no operator as text', () => {
    for (const text of ['fe80::1', 'db:5432', 'https://a', '2001:db8::1', '-foo:bar']) {
      expect(parseSearch(text)).toEqual([plain(text)]);
    }
  });

  it('ignore an operator while its value has not been typed', () => {
    for (const text of ['status:', '-status:', 'status:""', 'status:"', '"']) {
      expect(parseSearch(text)).toEqual([]);
    }
    expect(parseSearch('status: web')).toEqual([plain('web')]);
  });

  it('end an open quote with the search', () => {
    expect(parseSearch('project:"acme p')).toEqual([
      { operator: 'project', text: 'acme p', isNegated: false },
    ]);
  });

  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(written), (terms) => {
        const search = terms.map(
          ({ operator, text, isNegated }) => `${isNegated ? '-' : ''}${operator}:"${text}"`,
        );
        expect(parseSearch(search.join(' '))).toEqual(terms);
      }),
    );
  });

  it('are folded, never empty, and the same when read again, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (search) => {
        const terms = parseSearch(search);
        for (const { text } of terms) {
          expect(text.trim()).not.toBe('');
          expect(text).toBe(fold(text));
        }
        expect(parseSearch(fold(search))).toEqual(terms);
      }),
    );
  });

  it('find every word of a text without colons and quotes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^:"]*$/), (search) => {
        const words = fold(search).split(/\s+/).filter(Boolean);
        expect(parseSearch(search)).toEqual(words.map(plain));
      }),
    );
  });
});

describe('operators', () => {
  it('exist for every filter, each once', () => {
    const words = searchOperators.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const name of filterNames) expect(words).toContain(filterOf(name).operator.word);
  });

  it('have their English word in the English texts', () => {
    for (const { word, ownWord } of searchOperators) expect(t(ownWord)).toBe(word);
  });

  it('are understood in French too, with or without accents, and differ from each other', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    const own = searchOperators.map(({ ownWord }) => fold(t(ownWord)));
    expect(new Set(own).size).toBe(own.length);
    for (const [index, { word, ownWord }] of searchOperators.entries()) {
      for (const each of [word, t(ownWord), own[index]]) {
        expect(parseSearch(`${each}:a`)).toMatchObject([{ text: 'a' }]);
        expect(parseSearch(`${each}:a`)[0]?.operator).not.toBeNull();
      }
      // An English word must not mean something else in another language.
      const sameWord = searchOperators.find(({ ownWord: other }) => fold(t(other)) === word);
      expect(sameWord?.word ?? word).toBe(word);
    }
  });
});
