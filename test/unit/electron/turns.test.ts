import { afterEach, describe, expect, it, vi } from 'vitest';
import { turns } from '../../../electron/turns.ts';
import { eachInParts, inOneGo } from '../../../shared/basics/parts.ts';

afterEach(() => vi.restoreAllMocks());

function* work(name: string, done: string[]) {
  for (let part = 1; part <= 3; part += 1) {
    done.push(`${name}${part}`);
    yield;
  }
  return name;
}

describe('long works', () => {
  it('take turns, of one part of one of them at a time', async () => {
    vi.spyOn(turns, 'isOver', 'get').mockReturnValue(true);
    const done: string[] = [];
    const turnsOfAll: number[] = [];
    let turn = 0;
    let isDone = false;
    const count = () => {
      turn += 1;
      if (!isDone) setImmediate(count);
    };
    count();
    const works = ['a', 'b'].map((name) =>
      turns.run(work(name, done), () => turnsOfAll.push(turn)),
    );
    expect(done).toEqual([]);
    expect(await Promise.all(works)).toEqual(['a', 'b']);
    isDone = true;
    expect(done).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
    expect(new Set(turnsOfAll).size).toBe(turnsOfAll.length);
  });

  it('end as soon as their check fails', async () => {
    vi.spyOn(turns, 'isOver', 'get').mockReturnValue(true);
    const done: string[] = [];
    const check = () => {
      if (done.length === 2) throw new Error('cancelled');
    };
    await expect(turns.run(work('a', done), check)).rejects.toThrow('cancelled');
    expect(done).toEqual(['a1', 'a2']);
  });

  it('have parts of so many items', () => {
    const items = Array.from({ length: 7 }, (_, index) => index);
    const seen: number[] = [];
    const parts = [...eachInParts(items, (item) => seen.push(item), 3)];
    expect(parts).toHaveLength(2);
    expect(seen).toEqual(items);
    expect(inOneGo(work('a', []))).toBe('a');
  });
});
