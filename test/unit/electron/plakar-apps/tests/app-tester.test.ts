import { describe, expect, it } from 'vitest';
import {
  AppTester,
  type TestMethod,
} from '../../../../../electron/plakar-apps/tests/app-tester.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import type { ConnectionTest, PlakarApp } from '../../../../../shared/plakar-apps/plakar-app.ts';
import { anApp, appId } from '../../../../fakes/apps.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';

const tried = { means: 'reach', noPlakar: 'not-found' } as const;

function makeTester(run: (signal: AbortSignal) => ReturnType<TestMethod['run']>) {
  const recorded: [PlakarApp, ConnectionTest][] = [];
  const changes: boolean[] = [];
  const world = { isCurrent: true, resolveFailure: null as AppError | null };
  const values = { location: 'sftp://h/', password: 'a secret' };
  const app = anApp();
  let runs = 0;
  const tester = new AppTester({
    store: {
      async resolve() {
        if (world.resolveFailure !== null) throw world.resolveFailure;
        return { app, values };
      },
      async recordCheck(tested, check) {
        if (world.isCurrent) recorded.push([tested, check]);
        return world.isCurrent;
      },
    },
    trialOf: (_app, _values, signal) => ({
      tried,
      run: () => {
        runs += 1;
        return run(signal);
      },
    }),
    now: () => new Date('2026-11-24T09:00:00Z'),
    onChanged: (id) => changes.push(tester.isTesting(id)),
  });
  return { tester, recorded, changes, world, runs: () => runs, app };
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new AppError('connection.timeout')));
  });

describe('AppTester', () => {
  it('stores the result with its date, and reports start and end', async () => {
    const over = makeTester(async () => ({ outcome: 'reachable', ...tried, seen: 'ssh' }));
    const answer = await over.tester.test(appId);
    const check = {
      checkedAt: '2026-11-24T09:00:00.000Z',
      outcome: 'reachable',
      means: 'reach',
      noPlakar: 'not-found',
      seen: 'ssh',
      failure: null,
    };
    expect(answer).toEqual({ check, isCurrent: true });
    expect(over.recorded).toEqual([[over.app, check]]);
    expect(over.changes).toEqual([true, false]);
  });

  it('stores a failure of the app as its result, with the method', async () => {
    const over = makeTester(async () => {
      throw new AppError('connection.refused', { message: 'ECONNREFUSED' });
    });
    const { check } = await over.tester.test(appId);
    expect(check).toMatchObject({
      outcome: 'fails',
      means: 'reach',
      noPlakar: 'not-found',
      failure: { code: 'connection.refused', message: 'ECONNREFUSED', httpStatus: null },
    });
    expect(over.recorded).toHaveLength(1);
  });

  it.each([
    ['a locked vault', 'vault.locked'],
    ['a secret that is gone', 'plakarApp.secretMissing'],
    ['a provider that does not answer', 'provider.timeout'],
  ] as const)('stores nothing about the app if %s prevents the test', async (_, code) => {
    const over = makeTester(async () => ({ outcome: 'works', ...tried, seen: null }));
    over.world.resolveFailure = new AppError(code);
    expect(await codeOf(over.tester.test(appId))).toBe(code);
    expect(over.runs()).toBe(0);
    expect(over.recorded).toEqual([]);
    expect(over.changes).toEqual([true, false]);
  });

  it.each([new AppError('connection.notAllowed'), new Error('a bug')])(
    'does not treat %s as a result',
    async (error) => {
      const over = makeTester(() => Promise.reject(error));
      await expect(over.tester.test(appId)).rejects.toBe(error);
      expect(over.recorded).toEqual([]);
    },
  );

  it('reports that the app was changed meanwhile', async () => {
    const over = makeTester(async () => ({ outcome: 'works', ...tried, seen: null }));
    over.world.isCurrent = false;
    expect(await over.tester.test(appId)).toMatchObject({ isCurrent: false });
  });

  it('tests an app once at a time, and answers all callers', async () => {
    const over = makeTester(async () => ({ outcome: 'works', ...tried, seen: null }));
    const both = [over.tester.test(appId), over.tester.test(appId)];
    const [one, other] = await Promise.all(both);
    expect(one).toEqual(other);
    expect(over.runs()).toBe(1);
    await over.tester.test(appId);
    expect(over.runs()).toBe(2);
  });

  it('ends a cancelled test, and stores nothing of it', async () => {
    const over = makeTester(untilAborted);
    const code = codeOf(over.tester.test(appId));
    await over.tester.cancel('another');
    expect(over.tester.isTesting(appId)).toBe(true);
    await over.tester.cancelAll();
    expect(over.tester.isTesting(appId)).toBe(false);
    expect(await code).toBe('connection.cancelled');
    expect(over.recorded).toEqual([]);
  });
});
