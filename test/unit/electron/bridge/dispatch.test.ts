import { describe, expect, it, vi } from 'vitest';
import { dispatch, callFailure } from '../../../../electron/bridge/dispatch.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { Handlers } from '../../../../shared/bridge/contract.ts';

const description = {
  version: '1',
  electronVersion: '2',
  chromeVersion: '3',
  platform: 'linux x64',
  dataFolder: '/data',
};
const logBug = vi.fn();
const ports = { newReference: () => 'reference-1', logBug };

function ask(handlers: Partial<Handlers>, channel: unknown, request: unknown) {
  return dispatch(handlers as Handlers, channel, request, (error) => callFailure(error, ports));
}

describe('dispatch', () => {
  it('answers with the handler’s result', async () => {
    const reply = await ask(
      { 'program.describe': async () => description },
      'program.describe',
      undefined,
    );
    expect(reply).toEqual({ ok: true, value: description });
  });

  it('returns only fields that the contract names', async () => {
    const leaky = async () => ({ ...description, applicationSecret: 'as-1' });
    const reply = await ask({ 'program.describe': leaky }, 'program.describe', undefined);
    expect(reply).toEqual({ ok: true, value: description });
  });

  it.each([
    ['a call that is not in the contract', 'file.read', undefined],
    ['a name from the prototype', 'constructor', undefined],
    ['a name that is not a text', 42, undefined],
    ['a payload of another shape', 'sync.start', { inventoryId: '../../etc' }],
    ['no payload', 'inventory.add', null],
  ])('refuses %s without calling anything', async (_title, channel, request) => {
    const handler = vi.fn();
    const reply = await ask({ 'sync.start': handler, 'inventory.add': handler }, channel, request);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'ipc.invalidRequest' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('passes on a failure that is meant for the user', async () => {
    const failing = () => Promise.reject(new AppError('ovh.unreachable', { reference: 'q1' }));
    const reply = await ask({ 'inventory.list': failing }, 'inventory.list', undefined);
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'ovh.unreachable', reference: 'q1' },
    });
  });

  it('hides a bug behind a reference under which it is logged', async () => {
    const bug = new Error('as-1 is not iterable');
    const reply = await ask(
      { 'inventory.list': () => Promise.reject(bug) },
      'inventory.list',
      undefined,
    );
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'internal', reference: 'reference-1', message: null },
    });
    expect(logBug).toHaveBeenCalledWith('reference-1', bug);
  });
});
