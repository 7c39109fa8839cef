import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../../electron/point-sources/control-plane/pages.ts';

function reading(pageOf: (offset: number) => { total?: number; items: unknown[] }) {
  let asked = 0;
  const read = readList({
    ask: ({ offset }) => {
      asked += 1;
      return Promise.resolve(pageOf(Number(offset)));
    },
    entryOf: (value) => String(value),
    keyOf: (entry) => entry,
    limit: pLimit(4),
  });
  return { read, asked: () => asked };
}

describe('the pages of a list', () => {
  it.each([
    ['with a total', { total: 100_000 }, 1],
    ['without one', {}, 20_000],
  ])('end where each has one entry, %s', async (_how, reported, most) => {
    const { read, asked } = reading((offset) => ({
      ...reported,
      items: offset < 100_000 ? [offset] : [],
    }));
    await expect(read).rejects.toThrow('controlPlane.unexpectedAnswer');
    expect(asked()).toBe(most);
  });

  it.each([
    ['with a total', { total: 100_000 }],
    ['without one', {}],
  ])('are read to 100,000 entries, 50 each, %s', async (_how, reported) => {
    const { read } = reading((offset) => ({
      ...reported,
      items: offset < 100_000 ? Array.from({ length: 50 }, (_, index) => offset + index) : [],
    }));
    expect(await read).toMatchObject({ isWhole: true, entries: { length: 100_000 } });
  });
});
