import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../../electron/restore-points/control-plane/pages.ts';

const atOnce = 4;

function reading(pageOf: (offset: number) => { total?: number; items: unknown[] }) {
  let asked = 0;
  let mostHeld = 0;
  const taken = new Set<unknown>();
  const read = readList({
    ask: async ({ offset }) => {
      asked += 1;
      const page = pageOf(Number(offset));
      mostHeld = Math.max(mostHeld, asked - taken.size);
      await Promise.resolve();
      return page;
    },
    entryOf: (value) => {
      taken.add(Math.floor(Number(value) / 50));
      return String(value);
    },
    keyOf: (entry) => entry,
    limit: pLimit(atOnce),
  });
  return { read, asked: () => asked, mostHeld: () => mostHeld };
}

const fifty = (offset: number) => Array.from({ length: 50 }, (_, index) => offset + index);

describe('the pages of a list', () => {
  it.each([
    ['with a total', { total: 100_000 }, 1],
    ['without one', {}, 20_000],
  ])('end if each has one entry, %s', async (_how, reported, most) => {
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
      items: offset < 100_000 ? fifty(offset) : [],
    }));
    expect(await read).toMatchObject({ isWhole: true, entries: { length: 100_000 } });
  });

  it('are processed as they arrive, so that few are in memory', async () => {
    const { read, mostHeld } = reading((offset) => ({ total: 10_000, items: fifty(offset) }));
    expect((await read).entries).toHaveLength(10_000);
    expect(mostHeld()).toBeLessThanOrEqual(atOnce);
  });

  it('end if no more arrive, whatever was announced', async () => {
    const { read, asked } = reading((offset) => ({
      total: 1_000_000,
      items: offset < 500 ? fifty(offset) : [],
    }));
    expect(await read).toMatchObject({ isWhole: false, entries: { length: 500 } });
    expect(asked()).toBeLessThanOrEqual(10 + atOnce);
  });

  it('end if one fails', async () => {
    const { read, asked } = reading((offset) => {
      if (offset === 500) throw new Error('It failed.');
      return { total: 1_000_000, items: fifty(offset) };
    });
    await expect(read).rejects.toThrow('It failed.');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked()).toBeLessThanOrEqual(10 + atOnce);
  });

  it('end if they have more than the announced number allows', async () => {
    const items = Array.from({ length: 300_000 }, (_, index) => index);
    const { read, asked } = reading((offset) => ({
      total: 1_000_000,
      items: offset === 0 ? fifty(0) : items,
    }));
    await expect(read).rejects.toThrow('controlPlane.unexpectedAnswer');
    expect(asked()).toBeLessThanOrEqual(1 + atOnce);
  });
});
