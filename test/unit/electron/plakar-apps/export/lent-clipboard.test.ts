import { describe, expect, it } from 'vitest';
import { LentClipboard } from '../../../../../electron/plakar-apps/export/lent-clipboard.ts';

function aClipboard() {
  const world = { text: 'before', isReadable: true, later: [] as (() => void)[] };
  const lent = new LentClipboard({
    clipboard: {
      write: async (text) => {
        world.text = text;
      },
      read: async () => {
        if (!world.isReadable) throw new Error('not allowed');
        return world.text;
      },
    },
    after: (_ms, work) => world.later.push(work),
    clearedAfterMs: 1,
  });
  const pass = async () => {
    for (const work of world.later.splice(0)) work();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { world, lent, pass };
}

describe('a lent clipboard', () => {
  it('is cleared after a while', async () => {
    const { world, lent, pass } = aClipboard();
    await lent.put('secret');
    expect(world.text).toBe('secret');
    await pass();
    expect(world.text).toBe('');
  });

  it('keeps what the user copied since', async () => {
    const { world, lent, pass } = aClipboard();
    await lent.put('secret');
    world.text = 'theirs';
    await pass();
    expect(world.text).toBe('theirs');
  });

  it('keeps what cannot be read', async () => {
    const { world, lent, pass } = aClipboard();
    await lent.put('secret');
    world.isReadable = false;
    await pass();
    expect(world.text).toBe('secret');
  });

  it('is not cleared too early by what was put before', async () => {
    const { world, lent, pass } = aClipboard();
    await lent.put('first');
    const [ofFirst] = world.later.splice(0);
    await lent.put('second');
    ofFirst?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.text).toBe('second');
    await pass();
    expect(world.text).toBe('');
  });

  it('is cleared at once when asked, and only of what was put', async () => {
    const { world, lent } = aClipboard();
    await lent.clear();
    expect(world.text).toBe('before');
    await lent.put('secret');
    await lent.clear();
    expect(world.text).toBe('');
  });
});
