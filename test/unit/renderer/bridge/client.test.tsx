import { afterEach, expect, it } from 'vitest';
import { call, holdReplies } from '../../../../renderer/bridge/client.ts';
import { createFakeBridge } from '../../../fakes/fake-bridge.ts';

afterEach(() => holdReplies(Promise.resolve()));

it('asks main at once, and keeps its replies while they are held', async () => {
  const { bridge, asked } = createFakeBridge({ 'inventory.list': () => [] });
  Object.assign(window, { bridge });
  let release = () => {};
  holdReplies(
    new Promise<void>((resolve) => {
      release = resolve;
    }),
  );
  let reply: unknown = 'none yet';
  const replied = call('inventory.list', undefined).then((value) => {
    reply = value;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked.map(({ channel }) => channel)).toEqual(['inventory.list']);
  expect(reply).toBe('none yet');
  release();
  await replied;
  expect(reply).toEqual([]);
});
