import { describe, expect, it } from 'vitest';
import type { DataSet } from '../../../../../renderer/resources/rows/data-set.ts';
import { longestTexts } from '../../../../../renderer/resources/table/content-widths.ts';
import { aResource } from '../../../../fakes/builders.ts';

function dataOf(names: string[]): DataSet {
  return { rows: names.map((name) => ({ ...aResource(), name })) } as unknown as DataSet;
}

describe('longestTexts', () => {
  it('finds the longest texts, each once', () => {
    const data = dataOf(['a', 'ccc', 'bb', 'ccc']);
    expect(longestTexts(data, (row) => row.name)).toEqual(['ccc', 'bb', 'a']);
  });

  it('looks at a part of very many rows only', () => {
    const data = dataOf(Array.from({ length: 100_000 }, (_, index) => `n${index}`));
    let looked = 0;
    const texts = longestTexts(data, (row) => {
      looked += 1;
      return row.name;
    });
    expect(looked).toBe(5000);
    expect(texts[0]).toHaveLength(6);
  });

  it('accepts no rows', () => {
    expect(longestTexts(dataOf([]), (row) => row.name)).toEqual([]);
  });
});
