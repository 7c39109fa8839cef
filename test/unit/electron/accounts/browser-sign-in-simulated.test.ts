import { afterEach, describe, expect, it } from 'vitest';
import { BrowserSignIns } from '../../../../electron/accounts/browser-sign-in.ts';
import { createOvhClient } from '../../../../electron/ovh/client.ts';
import { readKeyStatus } from '../../../../electron/ovh/connection.ts';
import { requestConsumerKey } from '../../../../electron/ovh/request-consumer-key.ts';
import type { SignInAttempt } from '../../../../shared/accounts/sign-in.ts';
import { startSimulator, type Simulator } from '../../../simulator/simulator.ts';
import type { SimulatorOptions } from '../../../simulator/simulator.ts';

const running: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(running.splice(0).map((close) => close())));

async function start(options: SimulatorOptions = {}, secret?: string) {
  const simulator = await startSimulator({ size: 0, ...options });
  const { baseUrl, keys } = simulator;
  const opened: string[] = [];
  const changes: SignInAttempt[] = [];
  const signIns = new BrowserSignIns({
    requestConsumerKey: (_endpoint, applicationKey, rules, signal) =>
      requestConsumerKey({ baseUrl, applicationKey, rules, fetch, signal }),
    checkKey: (_endpoint, given, signal) => {
      const credentials = { method: 'consumer-key', ...given } as const;
      return readKeyStatus(createOvhClient({ baseUrl, credentials, fetch, signal }));
    },
    openUrl: (url) => {
      opened.push(url);
      return Promise.resolve();
    },
    newId: () => 'attempt',
    onChanged: (attempt) => changes.push(attempt),
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => new Date(),
  });
  running.push(() => {
    signIns.cancelAll();
    return simulator.close();
  });
  const endpoint = { kind: 'custom', baseUrl } as const;
  const { applicationKey, applicationSecret } = keys;
  await signIns.begin({
    endpoint,
    applicationKey,
    applicationSecret: secret ?? applicationSecret,
    wanted: { purpose: 'inventory', kinds: ['volume'], projectIds: [] },
  });
  return {
    simulator,
    opened,
    changes,
    take: () => signIns.take('attempt', endpoint, applicationKey),
  };
}

const checks = ({ requests }: Simulator) => requests.byPath['/auth/currentCredential'] ?? 0;
const press = (url: string, decision: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ decision }) });

describe('a sign-in in the browser, with a simulated OVHcloud', () => {
  it.each(['invalidCredential', 'invalidSignature', 'status'] as const)(
    'ends with a key that works, however an unconfirmed one is answered: %s',
    async (pendingKeyAnswer) => {
      const { simulator, opened, changes, take } = await start({ pendingKeyAnswer });
      await expect.poll(() => checks(simulator)).toBeGreaterThan(1);
      const [page = ''] = opened;
      await press(page, 'confirm');
      await expect.poll(() => changes.at(-1)?.state).toBe('validated');
      const credentials = {
        method: 'consumer-key',
        ...simulator.keys,
        consumerKey: take(),
      } as const;
      const client = createOvhClient({ baseUrl: simulator.baseUrl, credentials, fetch });
      expect((await client.get('/cloud/project')).body).toEqual(expect.any(Array));
      expect(changes).toHaveLength(pendingKeyAnswer === 'invalidSignature' ? 2 : 1);
    },
  );

  it('ends when the user refuses, if that is reported', async () => {
    const { opened, changes } = await start({ pendingKeyAnswer: 'status' });
    await press(opened[0] ?? '', 'refuse');
    await expect.poll(() => changes.at(-1)?.state).toBe('refused');
  });

  it('reports a wrong secret once the key is confirmed, and continues to wait', async () => {
    const { simulator, changes } = await start({}, 'f'.repeat(32));
    await expect.poll(() => checks(simulator)).toBeGreaterThan(1);
    expect(changes).toEqual([]);
    simulator.validate();
    await expect
      .poll(() => changes)
      .toEqual([{ attemptId: 'attempt', state: 'waiting', isSignatureRefused: true }]);
  });

  it('also requests a key that may not read its own state', async () => {
    const { simulator, changes } = await start({ authRoutesNeedRule: true });
    simulator.validate();
    await expect.poll(() => changes.at(-1)?.state).toBe('validated');
  });
});
