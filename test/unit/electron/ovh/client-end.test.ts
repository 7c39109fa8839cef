import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createOvhClient } from '../../../../electron/ovh/client.ts';
import { createServerClock } from '../../../../electron/ovh/server-clock.ts';
import type { FetchAnswer } from '../../../../electron/http/transport.ts';
import {
  baseUrl,
  codeIn,
  credentials,
  failureIn,
  fakeOvh,
  fakeTiming,
  json,
  keys,
  refusal,
  startMs,
} from './fakes.ts';

const path = '/cloud/project';
const offline = () => {
  throw new Error('net::ERR_INTERNET_DISCONNECTED');
};

describe('keys that are refused', () => {
  it.each([
    [403, 'INVALID_KEY', 'ovh.invalidApplicationKey'],
    [400, 'INVALID_SIGNATURE', 'ovh.invalidSignature'],
    [403, 'NOT_CREDENTIAL', 'ovh.unknownConsumerKey'],
    [403, 'INVALID_CREDENTIAL', 'ovh.consumerKeyNotValid'],
    [403, 'FORBIDDEN', 'ovh.addressNotAllowed'],
  ])('end everything, including waiting calls: %i %s', async (status, errorCode, code) => {
    const { client, sent } = fakeOvh(() => refusal(status, errorCode), { maxConcurrent: 1 });
    const calls = [path, path, path].map((each) => codeIn(client.get(each)));
    expect(await Promise.all(calls)).toEqual([code, code, code]);
    expect(await codeIn(client.get(path))).toBe(code);
    expect(sent).toHaveLength(1);
  });

  it.each([
    [403, 'This application key is invalid', 'ovh.invalidApplicationKey'],
    [400, 'Invalid signature', 'ovh.invalidSignature'],
    [403, 'This credential does not exist', 'ovh.unknownConsumerKey'],
    [403, 'This credential is not valid', 'ovh.consumerKeyNotValid'],
    [401, 'You must login first', 'ovh.notSignedIn'],
  ])('end everything also if only the message says so: %i %s', async (status, message, code) => {
    for (const body of [{ message }, { class: 'Client::Forbidden', message: `${message}.` }]) {
      const { client, sent, timeReads } = fakeOvh(() => json(body, status), { maxConcurrent: 1 });
      const calls = Array.from({ length: 20 }, () => codeIn(client.get(path)));
      expect(new Set(await Promise.all(calls))).toEqual(new Set([code]));
      expect(sent).toHaveLength(1);
      expect(timeReads()).toBeLessThanOrEqual(2);
    }
  });

  it('end calls in flight', async () => {
    const { client } = fakeOvh((request) =>
      request.path === path
        ? refusal(403, 'INVALID_CREDENTIAL')
        : new Promise<FetchAnswer>(() => {}),
    );
    const hanging = codeIn(client.get('/slow'));
    expect(await codeIn(client.get(path))).toBe('ovh.consumerKeyNotValid');
    expect(await hanging).toBe('ovh.consumerKeyNotValid');
  });

  it('appear in no failure, even if the server repeats them', async () => {
    const message = `Key ${keys.applicationSecret} or ${keys.consumerKey} is wrong`;
    const { client } = fakeOvh(() => json({ message }, 400));
    expect((await failureIn(client.get(path))).failure.message).toBe('Key *** or *** is wrong');
  });

  it.each([['where the message is cut', 400, `${'x'.repeat(290)}${keys.consumerKey}`]])(
    'appear in no failure in part, %s',
    async (_name, status, text) => {
      const { client } = fakeOvh(() => new Response(text, { status }));
      expect((await failureIn(client.get(path))).failure.message).toMatch(/^x+\*+…?$/);
    },
  );

  it('appear in no failure of an answer that is not JSON, and nothing else of it does', async () => {
    const { client } = fakeOvh(() => new Response(`[{"name": "${keys.consumerKey}`));
    const { message } = (await failureIn(client.get(path))).failure;
    expect(message).toBe('The answer is not JSON.');
  });

  it('appear in no network failure, nor in its cause', async () => {
    const odd = { ...keys, consumerKey: 'consumer\nkey' };
    const { client } = fakeOvh(
      () => {
        throw new TypeError('fetch failed', { cause: new Error(`Cannot send ${odd.consumerKey}`) });
      },
      { credentials: { ...credentials, ...odd } },
    );
    const error = await failureIn(client.get(path));
    expect([error.message, error.failure.message]).toEqual(['Cannot send ***', 'Cannot send ***']);
    expect(inspect(error, { depth: 5 })).not.toMatch(/consumer\s+key/);
  });

  it.each(['PLAINAK\nsecond', 'PLAINAK…'])(
    'end the call immediately when no request can carry them: %j',
    async (applicationKey) => {
      const { client, timing } = fakeOvh((request) => fetch(request.url, request), {
        credentials: { ...credentials, applicationKey },
      });
      const { failure } = await failureIn(client.get(path));
      expect(failure.code).toBe('ovh.refused');
      expect(failure.message).not.toContain('PLAINAK');
      expect(timing.slept).toEqual([]);
    },
  );

  it('do not end anything when only a right is missing', async () => {
    const { client } = fakeOvh((request) =>
      request.path === path ? refusal(403, 'NOT_GRANTED_CALL') : json([]),
    );
    expect(await codeIn(client.get(path))).toBe('ovh.notGranted');
    expect((await client.get('/other')).body).toEqual([]);
  });
});

describe('a clock change while the program runs', () => {
  it.each([
    [400, '', 'Query out of time'],
    [400, 'INVALID_SIGNATURE', 'Invalid signature'],
    [403, 'INVALID_KEY', 'This application key is invalid'],
    [403, '', 'This application key is invalid'],
    [400, '', 'Invalid signature.'],
    [403, '', 'This credential does not exist'],
    [401, '', 'You must login first'],
  ])('costs one more request for the time: %i %s', async (status, errorCode, message) => {
    const serverClock = createServerClock();
    const right = fakeOvh(() => json([]), { serverClock });
    await right.client.get(path);
    const later = fakeOvh(
      ({ headers }) =>
        Number(headers['X-Ovh-Timestamp']) === later.timing.nowMs / 1000
          ? json(['p1'])
          : refusal(status, errorCode, message),
      { serverClock },
    );
    // The reading of the shared clock is an hour off.
    later.timing.nowMs += 3_600_000;
    await serverClock.renew(await serverClock.read(() => Promise.resolve(0)), () =>
      Promise.resolve(-3_600_000),
    );
    const calls = [later.client.get(path), later.client.get('/a'), later.client.get('/b')];
    expect((await Promise.all(calls)).map(({ body }) => body)).toEqual([['p1'], ['p1'], ['p1']]);
    expect(later.timeReads()).toBe(1);
    expect(later.sent).toHaveLength(6);
  });

  // A Python service reports this answer for a signature from before the suspend.
  it('is corrected after a suspend, when OVHcloud’s time has advanced by five minutes', async () => {
    const body = { class: 'Client::Forbidden', message: 'This application key is invalid' };
    let serverMs = startMs;
    const answers = [json(body, 403), json([{ id: 'i1' }])];
    const client = createOvhClient({
      baseUrl,
      credentials,
      timing: fakeTiming(),
      fetch: (url) => {
        if (url.endsWith('/auth/time')) return Promise.resolve(json(serverMs / 1000));
        serverMs += 300_000;
        return Promise.resolve(answers.shift() ?? json(body, 403));
      },
    });
    expect((await client.get(path)).body).toEqual([{ id: 'i1' }]);
    expect(client.requests).toBe(4);
    // The next refusal costs one time request and one repetition; after that, the keys are wrong.
    expect(await codeIn(client.get(path))).toBe('ovh.invalidApplicationKey');
    expect(client.requests).toBe(7);
  });

  it('is not the cause when keys are wrong', async () => {
    const { client, sent, timeReads } = fakeOvh(() => refusal(400, 'INVALID_SIGNATURE'));
    expect(await codeIn(client.get(path))).toBe('ovh.invalidSignature');
    expect([sent.length, timeReads()]).toEqual([1, 2]);
  });

  it('causes one request for the time, however many calls are refused together', async () => {
    const { client, sent, timeReads } = fakeOvh(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return json({ message: 'This application key is invalid' }, 403);
    });
    const calls = Array.from({ length: 30 }, () => codeIn(client.get(path)));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['ovh.invalidApplicationKey']));
    expect(sent).toHaveLength(6);
    expect(timeReads()).toBe(2);
  });

  it('is the cause only once: a persistent difference is reported', async () => {
    const { client, sent } = fakeOvh(() => refusal(400, '', 'Query out of time'));
    expect(await codeIn(client.get(path))).toBe('ovh.clockSkew');
    expect(sent).toHaveLength(2);
  });
});

describe('a missing network', () => {
  it('ends everything after five consecutive calls without an answer', async () => {
    const { client, sent } = fakeOvh(offline, { maxConcurrent: 1 });
    const calls = Array.from({ length: 50 }, () => codeIn(client.get(path)));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['ovh.unreachable']));
    // Each call has its retries. The calls take turns, so all were sent once before the first gave up.
    expect(sent.length).toBeLessThan(50 * 4);
    const before = sent.length;
    expect(await codeIn(client.get(path))).toBe('ovh.unreachable');
    expect(sent).toHaveLength(before);
  });

  it('is not assumed as long as an answer comes in between', async () => {
    const { client } = fakeOvh(({ path: asked }) => (asked === '/up' ? json([]) : offline()));
    for (let call = 0; call < 12; call += 1) {
      expect(await codeIn(client.get('/lost'))).toBe('ovh.unreachable');
      expect((await client.get('/up')).body).toEqual([]);
    }
  });

  it('is also reported when only the time could not be read', async () => {
    const client = createOvhClient({ baseUrl, credentials, timing: fakeTiming(), fetch: offline });
    expect(await codeIn(client.get(path))).toBe('ovh.unreachable');
    expect(client.requests).toBe(4);
  });

  it.each([
    [new Response('<html>'), 'ovh.unexpectedAnswer'],
    [json('soon'), 'ovh.unexpectedAnswer'],
    [json({ class: 'Client::NotFound' }, 404), 'ovh.notFound'],
  ])('is not confused with a server that is not OVHcloud’s', async (answer, code) => {
    const fetch = () => Promise.resolve(answer.clone());
    const client = createOvhClient({ baseUrl, credentials, timing: fakeTiming(), fetch });
    expect(await codeIn(client.get(path))).toBe(code);
  });
});
