import { describe, expect, it } from 'vitest';
import { SyncBatchCount } from '../../../../electron/sync/sync-batch.ts';

function count() {
  let changes = 0;
  const batch = new SyncBatchCount(() => (changes += 1));
  return { batch, changes: () => changes };
}

describe('the count of syncs that were started together', () => {
  it('counts those that ended, and is gone after the last', () => {
    const { batch, changes } = count();
    expect(batch.read()).toBeNull();
    batch.add(['a', 'b']);
    expect(batch.read()).toEqual({ total: 2, done: 0 });
    batch.end('a');
    expect(batch.read()).toEqual({ total: 2, done: 1 });
    batch.end('b');
    expect(batch.read()).toBeNull();
    expect(changes()).toBe(3);
  });

  it('ignores other syncs, and counts again when all are started twice', () => {
    const { batch, changes } = count();
    batch.add(['a', 'b']);
    batch.end('a');
    batch.end('other');
    expect(changes()).toBe(2);
    batch.add(['a', 'b']);
    expect(batch.read()).toEqual({ total: 3, done: 1 });
  });
});
