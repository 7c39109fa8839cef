import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRows } from '../../../../../renderer/resources/rows/data-set.ts';
import { inventoryNames } from '../../../../../renderer/resources/rows/inventory-names.ts';
import { matchesOf } from '../../../../../renderer/resources/filters/matches.ts';
import { rangesOf } from '../../../../../renderer/resources/filters/text-ranges.ts';
import { t } from '../../../../../renderer/text/translate.ts';
import { fold } from '../../../../../shared/basics/fold.ts';
import { tableRow } from '../../../../fakes/rows.ts';
import { aRow } from '../render-resources.tsx';

const instance = tableRow(
  aRow({
    name: 'api-1',
    kind: 'instance',
    urn: 'urn:x:ab12',
    endpoints: ['10.45.1.2'],
    tags: ['env=prod'],
  }),
);
const volume = tableRow(aRow({ name: 'disk', urn: 'urn:x:cd34', instanceIds: ['ab12'] }));
const data = prepareRows([instance, volume], inventoryNames([]), null);

function lineOf(search: string, row = instance): string | null {
  return matchesOf(data, search).elsewhereIn(row);
}

describe('the line below a name', () => {
  it('says which address, tag, instance or ID matches', () => {
    expect(lineOf('10.45')).toBe(t('resources.matchAddressLine', { value: '10.45.1.2' }));
    expect(lineOf('ENV=')).toBe(t('resources.matchTagLine', { value: 'env=prod' }));
    expect(lineOf('tag:prod')).toBe(t('resources.matchTagLine', { value: 'env=prod' }));
    expect(lineOf('ab12')).toBe(t('resources.matchIdLine', { value: 'ab12' }));
    expect(lineOf('api', volume)).toBe(t('resources.matchInstanceLine', { value: 'api-1' }));
    expect(lineOf('instance:api', volume)).toBe(
      t('resources.matchInstanceLine', { value: 'api-1' }),
    );
  });

  it('is not there if the name or a column matches, or nothing is searched', () => {
    for (const search of ['', 'api', 'status:unknown', 'gra11', '-tag:prod', 'name:api']) {
      expect(lineOf(search)).toBeNull();
    }
  });
});

describe('the marks in a name', () => {
  it('are for words and names, not for other operators', () => {
    expect(matchesOf(data, 'Api name:"x y" tag:b -name:c').words).toEqual(['api', 'x y']);
  });

  it('are where the words are, with accents and case as written', () => {
    const text = 'Été à l’ÉTÉ';
    const found = rangesOf(text, ['ete', 'a']).map(([start, end]) => text.slice(start, end));
    expect(found).toEqual(['Été', 'ÉTÉ', 'à']);
    expect(rangesOf('e\u0301te\u0301', ['ete'])).toEqual([[0, 5]]);
  });

  it('always contain the word, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (around, part) => {
        const word = fold(part);
        fc.pre(word !== '');
        const text = `${around}${part}${around}`;
        for (const [start, end] of rangesOf(text, [word])) {
          expect(fold(text.slice(start, end))).toContain(word);
        }
        expect(rangesOf(text, [word]).length).toBeGreaterThan(0);
      }),
    );
  });
});
