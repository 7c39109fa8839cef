import { describe, expect, it } from 'vitest';
import type { Demo } from '../../../../electron/demo/demo-app.ts';
import { answersInDemo } from '../../../../electron/demo/demo-calls.ts';
import { Stage } from '../../../../electron/demo/stage.ts';

const answering = (who: string) => ({
  dispatch: async (channel: unknown) => ({ ok: true as const, value: `${who} ${String(channel)}` }),
});

function stageWithDemo() {
  const ended: string[] = [];
  const loaded: (string | null)[] = [];
  let starts = 0;
  const stage = new Stage({
    program: () => answering('program'),
    startDemo: async () => {
      starts += 1;
      const end = async () => void ended.push('demo');
      return { app: answering('demo'), inventoryId: 'demo id', end } as unknown as Demo;
    },
    reload: (inventoryId) => loaded.push(inventoryId),
  });
  return { stage, ended, loaded, starts: () => starts };
}

const value = async (reply: Promise<unknown>) => reply;

describe('a window', () => {
  it('sees the user’s own data until the demo is shown, and again after it', async () => {
    const { stage, ended, loaded } = stageWithDemo();
    const list = () => value(stage.dispatch('inventory.list', undefined));
    expect(await list()).toEqual({ ok: true, value: 'program inventory.list' });
    await stage.start();
    expect(stage.isShown()).toBe(true);
    expect(await list()).toEqual({ ok: true, value: 'demo inventory.list' });
    await stage.leave();
    expect(await list()).toEqual({ ok: true, value: 'program inventory.list' });
    expect(loaded).toEqual(['demo id', null]);
    expect(ended).toEqual(['demo']);
  });

  it('starts one demo, however often it asks', async () => {
    const { stage, starts, loaded } = stageWithDemo();
    await Promise.all([stage.start(), stage.start()]);
    await stage.start();
    expect(starts()).toBe(1);
    expect(loaded).toHaveLength(1);
  });

  it('cannot reach the user’s data or give a secret to anyone while the demo is shown', async () => {
    const { stage } = stageWithDemo();
    await stage.start();
    const whoAnswers = await Promise.all(
      Object.keys(answersInDemo).map(async (channel) => {
        const reply = await stage.dispatch(channel, undefined);
        return [channel, reply.ok ? String(reply.value).split(' ')[0] : reply.failure.code];
      }),
    );
    expect(Object.fromEntries(whoAnswers)).toEqual(
      Object.fromEntries(
        Object.entries(answersInDemo).map(([channel, answers]) => [
          channel,
          answers === 'refused' ? 'demo.notAvailable' : answers,
        ]),
      ),
    );
    expect(await value(stage.dispatch('no.suchCall', undefined))).toEqual({
      ok: true,
      value: 'program no.suchCall',
    });
  });

  it('hears the events of what it shows, and those of the program itself', async () => {
    const { stage } = stageWithDemo();
    expect(stage.isHeard('program', 'inventory.changed')).toBe(true);
    expect(stage.isHeard('demo', 'inventory.changed')).toBe(false);
    await stage.start();
    expect(stage.isHeard('program', 'inventory.changed')).toBe(false);
    expect(stage.isHeard('demo', 'inventory.changed')).toBe(true);
    expect(stage.isHeard('program', 'update.changed')).toBe(true);
  });

  it('ends the demo with the program, without a window to load', async () => {
    const { stage, ended, loaded } = stageWithDemo();
    await stage.start();
    await stage.stop();
    expect(ended).toEqual(['demo']);
    expect(loaded).toEqual(['demo id']);
  });
});
