import { expect, it } from 'vitest';
import { bestMatches } from '../../../../../renderer/resources/filters/best-matches.ts';
import { prepareRows } from '../../../../../renderer/resources/rows/data-set.ts';
import { inventoryNames } from '../../../../../renderer/resources/rows/inventory-names.ts';
import { tableRows } from '../../../../fakes/rows.ts';
import { aRow } from '../render-resources.tsx';

const rows = [
  aRow({ name: 'tagged', tags: ['web'] }),
  aRow({ name: 'my-web' }),
  aRow({ name: 'web-2' }),
  aRow({ name: 'Wéb-1', endpoints: ['51.0.0.1'] }),
  aRow({ name: 'other' }),
];
const data = prepareRows(tableRows(rows), inventoryNames([]), null);
const found = (search: string, most = 10) =>
  bestMatches(data, search, most).rows.map(({ name }) => name);

it('puts names that begin with the text first, then names that contain it, then other matches', () => {
  expect(found('web')).toEqual(['Wéb-1', 'web-2', 'my-web', 'tagged']);
  expect(found('51.0')).toEqual(['Wéb-1']);
  expect(found('name:web')).toEqual(['my-web', 'Wéb-1', 'web-2']);
});

it('returns few, and counts all', () => {
  expect(found('web', 2)).toEqual(['Wéb-1', 'web-2']);
  expect(bestMatches(data, 'web', 2).count).toBe(4);
});

it('finds nothing before there is something to look for', () => {
  expect(found('')).toEqual([]);
  expect(found('tag:')).toEqual([]);
});
