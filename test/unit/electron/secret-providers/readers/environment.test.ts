import { describe, expect, it } from 'vitest';
import { createEnvironmentReader } from '../../../../../electron/secret-providers/readers/environment.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { codeOf } from './failing.ts';

const { signal } = new AbortController();
const reader = createEnvironmentReader({
  environment: { OVH_APPLICATION_KEY: 'a-key', EMPTY: '', UNSET: undefined },
});

describe('reading from the environment', () => {
  it('reads a variable', async () => {
    expect(await reader.read('OVH_APPLICATION_KEY', signal)).toBe('a-key');
  });

  it.each([
    ['NONE', 'provider.pathNotFound'],
    ['EMPTY', 'provider.pathNotFound'],
    ['UNSET', 'provider.pathNotFound'],
    ['constructor', 'provider.pathNotFound'],
    ['OVH KEY', 'provider.wrongReference'],
  ])('reports what is wrong with %s', async (reference, code) => {
    expect(await codeOf(reader.read(reference, signal))).toBe(code);
  });

  it('has nothing to sign in to', async () => {
    expect(await reader.check(signal)).toEqual({ expiresAt: null });
  });

  it('reads nothing after cancellation', async () => {
    const over = AbortSignal.abort(new AppError('sync.cancelled'));
    expect(await codeOf(reader.read('OVH_APPLICATION_KEY', over))).toBe('sync.cancelled');
  });
});
