import { describe, expect, it } from 'vitest';
import { BrowserSignIns } from '../../../../electron/accounts/browser-sign-in.ts';
import type { Keys } from '../../../../electron/ovh/credentials.ts';
import { AppError, type ErrorCode } from '../../../../shared/bridge/errors.ts';
import type { Endpoint } from '../../../../shared/accounts/endpoint.ts';
import type { SignInAttempt } from '../../../../shared/accounts/sign-in.ts';
import { codeIn } from '../ovh/fakes.ts';

const eu: Endpoint = { kind: 'preset', name: 'ovh-eu' };
const ca: Endpoint = { kind: 'preset', name: 'ovh-ca' };
const beginning = {
  endpoint: eu,
  applicationKey: 'application-key',
  applicationSecret: 'application-secret',
  wanted: { purpose: 'inventory' as const, kinds: ['volume' as const], projectIds: [] },
};

/** A state of the key, the code of an `AppError`, or a bug. */
type Answer = string | null | Error;

/** A simulated OVHcloud that answers each check as the test says; its clock advances with the waits. */
function fakeSignIns(more: { request?: () => Promise<never>; openUrl?: () => Promise<void> } = {}) {
  const requests: unknown[] = [];
  const checks: Keys[] = [];
  const signals: AbortSignal[] = [];
  const opened: string[] = [];
  const changes: SignInAttempt[] = [];
  let nowMs = 0;
  let report: ((answer: Answer) => void) | null = null;
  const signIns = new BrowserSignIns({
    requestConsumerKey: (endpoint, applicationKey, rules, signal) => {
      requests.push({ endpoint, applicationKey, rules, signal });
      const number = requests.length;
      const pending = { consumerKey: `key-${number}`, validationUrl: `https://page/${number}` };
      return more.request?.() ?? Promise.resolve(pending);
    },
    checkKey: async (_endpoint, keys, signal) => {
      checks.push(keys);
      signals.push(signal);
      const answer = await new Promise<Answer>((resolve) => (report = resolve));
      if (answer instanceof Error) throw answer;
      if (answer?.includes('.') === true) throw new AppError(answer as ErrorCode);
      return answer;
    },
    openUrl: (url) => {
      opened.push(url);
      return more.openUrl?.() ?? Promise.resolve();
    },
    newId: () => `attempt-${requests.length}`,
    onChanged: (attempt) => changes.push(attempt),
    wait: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
    now: () => new Date(nowMs),
  });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    signIns,
    requests,
    checks,
    signals,
    opened,
    changes,
    advance: (ms: number) => (nowMs += ms),
    /** Answers the pending check, and waits for its effect. */
    answer: async (answer: Answer) => {
      await expect.poll(() => report).not.toBeNull();
      const answered = report;
      report = null;
      answered?.(answer);
      await settle();
    },
    settle,
  };
}

const shown = (state: SignInAttempt['state'], isSignatureRefused = false) => ({
  attemptId: 'attempt-1',
  state,
  isSignatureRefused,
});

describe('a sign-in in the browser', () => {
  it('requests a key with the rights of the kinds, and opens its page', async () => {
    const { signIns, requests, opened } = fakeSignIns();
    expect(await signIns.begin(beginning)).toEqual(shown('waiting'));
    expect(requests).toMatchObject([
      {
        endpoint: eu,
        applicationKey: 'application-key',
        rules: [
          '/cloud/project',
          '/cloud/project/*/volume',
          '/cloud/project/*/volume/*',
          '/cloud/project/*/region',
          '/cloud/project/*/region/*/volumeBackup',
        ],
      },
    ]);
    expect(opened).toEqual(['https://page/1']);
  });

  it('requests the rules of Control Plane if the key serves it too', async () => {
    const { signIns, requests } = fakeSignIns();
    await signIns.begin({ ...beginning, wanted: { purpose: 'control-plane' } });
    expect(requests).toMatchObject([
      {
        rules: [
          '/me',
          '/cloud/project*',
          '/v2/publicCloud/project/*/storage/file/*',
          '/publicCloud/project/*/storage/file/*',
        ],
      },
    ]);
  });

  it('sends neither key nor page to the window', async () => {
    const { signIns, answer, changes } = fakeSignIns();
    const attempt = await signIns.begin(beginning);
    await answer('validated');
    expect(JSON.stringify([attempt, changes])).not.toMatch(/key-1|page|secret/);
  });

  it('waits until the key is confirmed, and checks with the keys themselves', async () => {
    const { signIns, answer, checks, changes } = fakeSignIns();
    await signIns.begin(beginning);
    for (const waiting of ['ovh.consumerKeyNotValid', 'pendingValidation', null] as const) {
      await answer(waiting);
    }
    expect(changes).toEqual([]);
    await answer('validated');
    expect(changes).toEqual([shown('validated')]);
    expect(checks).toHaveLength(4);
    expect(checks[3]).toEqual({
      applicationKey: 'application-key',
      applicationSecret: 'application-secret',
      consumerKey: 'key-1',
    });
  });

  it.each(['refused', 'expired'])('ends when the key is %s', async (status) => {
    const { signIns, answer, changes, checks } = fakeSignIns();
    const { attemptId } = await signIns.begin(beginning);
    await answer(status);
    expect(changes).toEqual([shown('refused')]);
    expect(checks).toHaveLength(1);
    expect(() => signIns.take(attemptId, eu, 'application-key')).toThrow(AppError);
  });

  it('treats a key that may not read its own state as confirmed', async () => {
    const { signIns, answer, changes } = fakeSignIns();
    await signIns.begin(beginning);
    await answer('ovh.notGranted');
    expect(changes).toEqual([shown('validated')]);
  });

  it.each([
    'ovh.unreachable',
    'ovh.timeout',
    'ovh.serverError',
    'ovh.rateLimited',
    'ovh.unexpectedAnswer',
    'ovh.clockSkew',
  ] as const)('continues to wait after a temporary failure: %s', async (code) => {
    const { signIns, answer, changes } = fakeSignIns();
    await signIns.begin(beginning);
    await answer(code);
    await answer('validated');
    expect(changes).toEqual([shown('validated')]);
  });

  it('reports a refused signature, and continues', async () => {
    const { signIns, answer, changes } = fakeSignIns();
    await signIns.begin(beginning);
    for (const code of ['ovh.invalidSignature', 'ovh.invalidSignature', 'ovh.timeout'] as const) {
      await answer(code);
    }
    expect(changes).toEqual([shown('waiting', true)]);
    await answer('ovh.consumerKeyNotValid');
    expect(changes.slice(1)).toEqual([shown('waiting')]);
    await answer('ovh.invalidSignature');
    await answer('validated');
    expect(changes.slice(2)).toEqual([shown('waiting', true), shown('validated')]);
  });

  it.each([
    'ovh.invalidApplicationKey',
    'ovh.unknownConsumerKey',
    'ovh.addressNotAllowed',
    new TypeError('bug'),
  ] as const)('fails on an error that no confirmation can fix: %s', async (failure) => {
    const { signIns, answer, changes } = fakeSignIns();
    await signIns.begin(beginning);
    await answer(failure);
    expect(changes).toEqual([shown('failed')]);
  });

  it('gives up after a quarter of an hour, but not without a last check', async () => {
    const { signIns, answer, changes, advance, checks } = fakeSignIns();
    await signIns.begin(beginning);
    advance(14 * 60_000);
    await answer('ovh.consumerKeyNotValid');
    expect(changes).toEqual([]);
    advance(60_000);
    await answer('ovh.consumerKeyNotValid');
    expect(changes).toEqual([shown('timedOut')]);
    expect(checks).toHaveLength(2);
    const late = fakeSignIns();
    await late.signIns.begin(beginning);
    late.advance(60 * 60_000);
    await late.answer('validated');
    expect(late.changes).toEqual([shown('validated')]);
  });

  it('fails immediately when the key is refused or the page does not open', async () => {
    const refusal = new AppError('ovh.invalidApplicationKey');
    const refused = fakeSignIns({ request: () => Promise.reject(refusal) });
    expect(await codeIn(refused.signIns.begin(beginning))).toBe('ovh.invalidApplicationKey');
    expect(refused.opened).toEqual([]);
    const unopened = fakeSignIns({ openUrl: () => Promise.reject(new Error('no browser')) });
    await expect(unopened.signIns.begin(beginning)).rejects.toThrow('no browser');
    await unopened.settle();
    expect(unopened.checks).toEqual([]);
  });
});

describe('the page', () => {
  it('opens again while the sign-in waits', async () => {
    const { signIns, answer, opened } = fakeSignIns();
    const { attemptId } = await signIns.begin(beginning);
    await signIns.reopen(attemptId);
    expect(opened).toEqual(['https://page/1', 'https://page/1']);
    await answer('validated');
    expect(await codeIn(signIns.reopen(attemptId))).toBe('signIn.notFound');
    expect(await codeIn(signIns.reopen('unknown'))).toBe('signIn.notFound');
  });
});

describe('the key of a sign-in', () => {
  const taking = (signIns: BrowserSignIns, id: string, endpoint = eu, key = 'application-key') =>
    codeIn(Promise.resolve().then(() => signIns.take(id, endpoint, key)));

  it('can be read more than once, until it is discarded', async () => {
    const { signIns, answer } = fakeSignIns();
    const { attemptId } = await signIns.begin(beginning);
    expect(await taking(signIns, attemptId)).toBe('signIn.notFound');
    await answer('validated');
    expect(signIns.take(attemptId, eu, 'application-key')).toBe('key-1');
    expect(signIns.take(attemptId, eu, 'application-key')).toBe('key-1');
    signIns.forget(attemptId);
    expect(await taking(signIns, attemptId)).toBe('signIn.notFound');
  });

  it('is only for the endpoint and the application it was requested for', async () => {
    const { signIns, answer } = fakeSignIns();
    const { attemptId } = await signIns.begin(beginning);
    await answer('validated');
    expect(await taking(signIns, attemptId, ca)).toBe('signIn.notFound');
    expect(await taking(signIns, attemptId, eu, 'other-key')).toBe('signIn.notFound');
    expect(await taking(signIns, 'unknown')).toBe('signIn.notFound');
  });
});

describe('a cancelled sign-in', () => {
  it('sends and reports nothing', async () => {
    const { signIns, answer, changes, checks, signals } = fakeSignIns();
    const { attemptId } = await signIns.begin(beginning);
    await answer('ovh.consumerKeyNotValid');
    await expect.poll(() => checks.length).toBe(2);
    signIns.cancel(attemptId);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
    await answer('validated');
    expect([changes.length, checks.length]).toEqual([0, 2]);
    expect(await codeIn(signIns.reopen(attemptId))).toBe('signIn.notFound');
    signIns.cancel('unknown');
  });

  it('is replaced by the next one, and a confirmed one stays', async () => {
    const { signIns, answer, changes } = fakeSignIns();
    const first = await signIns.begin(beginning);
    await answer('validated');
    const second = await signIns.begin(beginning);
    const third = await signIns.begin(beginning);
    expect(await codeIn(signIns.reopen(second.attemptId))).toBe('signIn.notFound');
    await signIns.reopen(third.attemptId);
    expect(signIns.take(first.attemptId, eu, 'application-key')).toBe('key-1');
    expect(changes).toHaveLength(1);
  });

  it('ends while its key is still being requested', async () => {
    const { signIns, opened, requests } = fakeSignIns();
    const first = codeIn(signIns.begin(beginning));
    await signIns.begin(beginning);
    expect(await first).toBe('sync.cancelled');
    expect(opened).toEqual(['https://page/2']);
    expect(requests[0]).toMatchObject({ signal: { aborted: true } });
  });

  it('is discarded with all others when the program quits', async () => {
    const { signIns, answer, checks } = fakeSignIns();
    const first = await signIns.begin(beginning);
    await answer('validated');
    await signIns.begin(beginning);
    const starting = codeIn(fakeBeginning(signIns));
    signIns.cancelAll();
    expect(await starting).toBe('sync.cancelled');
    await answer('validated');
    expect(() => signIns.take(first.attemptId, eu, 'application-key')).toThrow(AppError);
    expect(checks).toHaveLength(2);
  });
});

const fakeBeginning = (signIns: BrowserSignIns) => signIns.begin(beginning);
