import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { startSimulator, type Failure, type Simulator } from '../../simulator/simulator.ts';
import { announcedLength, bodyOf, rawGet } from './raw-get.ts';
import { ask, firstProject } from './signed-client.ts';

let simulator: Simulator;
let path: string;
const undos: (() => void)[] = [];

beforeAll(async () => {
  simulator = await startSimulator({ size: 200 });
  ({ path } = firstProject(simulator));
});

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

afterAll(() => simulator.close());

const fail = (failure: Failure) => {
  const undo = simulator.fail(failure);
  undos.push(undo);
  return undo;
};

const failing = async (seed: number) => {
  const undo = fail({ kind: 'status', status: 503, probability: 0.3, seed });
  const seen = await statuses('/cloud/project', 100);
  undo();
  return seen;
};

const statuses = async (at: string, count: number) => {
  const seen: number[] = [];
  for (let index = 0; index < count; index += 1) seen.push((await ask(simulator, at)).status);
  return seen;
};

describe('a failure', () => {
  it('applies to the paths of its pattern only', async () => {
    fail({ kind: 'status', status: 500, path: '/cloud/project/{p}/volume' });
    expect((await ask(simulator, `${path}/volume?region=GRA11`)).status).toBe(500);
    expect((await ask(simulator, `${path}/volume/snapshot`)).status).toBe(200);
    expect((await ask(simulator, `${path}/instance`)).status).toBe(200);
  });

  it('crosses slashes with a star and stays in one segment with braces', async () => {
    fail({ kind: 'status', status: 500, path: '*/storage' });
    expect((await ask(simulator, `${path}/region/GRA/storage`)).status).toBe(500);
    expect((await ask(simulator, `${path}/storage`)).status).toBe(500);
    undos.pop()?.();
    fail({ kind: 'status', status: 500, path: '/cloud/project/{p}/storage' });
    expect((await ask(simulator, `${path}/region/GRA/storage`)).status).toBe(200);
    expect((await ask(simulator, `${path}/storage`)).status).toBe(500);
  });

  it('happens as often as requested', async () => {
    fail({ kind: 'status', status: 500, path: '/cloud/project', times: 2 });
    expect(await statuses('/cloud/project', 4)).toEqual([500, 500, 200, 200]);
  });

  it('lets the requested number of requests pass first', async () => {
    fail({ kind: 'credentialExpired', after: 2 });
    expect(await statuses('/cloud/project', 4)).toEqual([200, 200, 403, 403]);
  });

  it('ends when it is undone', async () => {
    const undo = fail({ kind: 'status', status: 500 });
    expect(await statuses('/cloud/project', 2)).toEqual([500, 500]);
    undo();
    expect(await statuses('/cloud/project', 1)).toEqual([200]);
  });

  it('happens with its probability, the same way for the same seed', async () => {
    const [once, again, other] = [await failing(1), await failing(1), await failing(2)];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
    const count = once.filter((status) => status === 503).length;
    expect(count).toBeGreaterThan(15);
    expect(count).toBeLessThan(45);
  });

  it('yields to the one that was added before', async () => {
    fail({ kind: 'status', status: 500, times: 1 });
    fail({ kind: 'status', status: 503 });
    expect(await statuses('/cloud/project', 2)).toEqual([500, 503]);
  });

  it('is counted as a request', async () => {
    simulator.resetRequests();
    fail({ kind: 'status', status: 500 });
    await statuses('/cloud/project', 3);
    expect(simulator.requests).toMatchObject({ total: 3, byPath: { '/cloud/project': 3 } });
  });
});

describe('an error answer', () => {
  it.each([
    [408, 'Client::RequestTimeout'],
    [409, 'Client::Conflict::ServiceNotReady'],
    [429, 'Client::TooManyRequests'],
    [500, 'Server::InternalServerError'],
    [503, 'Server::InternalServerError'],
  ])('is a %i of the newer format', async (status, errorClass) => {
    fail({ kind: 'status', status });
    const answer = await ask(simulator, '/cloud/project');
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ class: errorClass, message: expect.any(String) });
  });

  it('is a 460 with only a message for an expired service', async () => {
    fail({ kind: 'status', status: 460 });
    const answer = await ask(simulator, '/cloud/project');
    expect(answer.status).toBe(460);
    expect(answer.json).toEqual({ message: 'This Service is expired' });
  });

  it('is a 429 with and without the time to wait', async () => {
    const undo = fail({ kind: 'rateLimit' });
    const plain = await ask(simulator, '/cloud/project');
    expect(plain.status).toBe(429);
    expect(plain.headers.has('retry-after')).toBe(false);
    undo();
    fail({ kind: 'rateLimit', retryAfter: 7 });
    const timed = await ask(simulator, '/cloud/project');
    expect(timed.headers.get('retry-after')).toBe('7');
  });

  it('is a missing rule on one path', async () => {
    fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/snapshot' });
    expect(await ask(simulator, `${path}/snapshot`)).toMatchObject({
      status: 403,
      json: { errorCode: 'NOT_GRANTED_CALL', message: 'This call has not been granted' },
    });
    expect((await ask(simulator, `${path}/volume/snapshot`)).status).toBe(200);
  });

  it('is a refusal of the newer authorisation', async () => {
    fail({ kind: 'iamRefused' });
    const answer = await ask(simulator, '/cloud/project');
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({
      class: 'Client::Forbidden',
      message: 'User not granted for this request',
      details: {
        unauthorizedActionsByAuthentication: '',
        unauthorizedActionsByIAM: 'publicCloudProject:apiovh:get',
      },
    });
  });

  it('is an expired credential', async () => {
    fail({ kind: 'credentialExpired' });
    expect(await ask(simulator, '/cloud/project')).toMatchObject({
      status: 403,
      json: { errorCode: 'INVALID_CREDENTIAL' },
    });
  });

  it('is an HTML page, with any status', async () => {
    const undo = fail({ kind: 'html' });
    const page = await ask(simulator, '/cloud/project');
    expect(page.status).toBe(503);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(page.text).toContain('<html>');
    undo();
    fail({ kind: 'html', status: 200 });
    expect(await ask(simulator, '/cloud/project')).toMatchObject({ status: 200, json: undefined });
  });

  it('is anything that a test requests', async () => {
    const undo = fail({
      kind: 'status',
      status: 418,
      body: { tea: true },
      headers: { pot: 'yes' },
    });
    const answer = await ask(simulator, '/cloud/project');
    expect(answer).toMatchObject({ status: 418, json: { tea: true } });
    expect(answer.headers.get('pot')).toBe('yes');
    undo();
    fail({ kind: 'status', status: 200, body: 'plain text' });
    expect(await ask(simulator, '/cloud/project')).toMatchObject({ text: 'plain text' });
  });

  it('has a query id, as every answer has', async () => {
    const ids = new Set<string | null>();
    for (const status of [200, 400, 404, 429, 500]) {
      const undo = fail({ kind: 'status', status });
      ids.add((await ask(simulator, '/cloud/project')).headers.get('x-ovh-queryid'));
      undo();
    }
    ids.add((await ask(simulator, '/auth/time')).headers.get('x-ovh-queryid'));
    ids.add((await ask(simulator, '/unknown')).headers.get('x-ovh-queryid'));
    expect(ids.has(null)).toBe(false);
    expect(ids.size).toBe(7);
  });
});

describe('a broken answer', () => {
  it('is JSON that ends too early, of the announced length', async () => {
    fail({ kind: 'malformedJson' });
    for (const at of ['/cloud/project', `${path}/volume`, '/auth/time']) {
      const answer = await rawGet(simulator, at);
      expect(announcedLength(answer)).toBe(Buffer.byteLength(bodyOf(answer), 'latin1'));
      expect(() => JSON.parse(bodyOf(answer))).toThrow(/JSON/);
      expect(answer.received).toContain('200 OK');
    }
  });

  it('is JSON of another structure', async () => {
    fail({ kind: 'wrongShape', times: 2 });
    expect((await ask(simulator, '/cloud/project')).json).toEqual({ unexpected: 1 });
    expect((await ask(simulator, path)).json).toEqual(['unexpected']);
    fail({ kind: 'wrongShape', body: [{ id: 7 }, null] });
    expect((await ask(simulator, '/cloud/project')).json).toEqual([{ id: 7 }, null]);
  });

  it('is shorter than announced, and then the connection ends', async () => {
    fail({ kind: 'truncatedBody' });
    const answer = await rawGet(simulator, `${path}/volume`);
    expect(answer.ended).toBe('end');
    expect(bodyOf(answer).length).toBeGreaterThan(0);
    expect(bodyOf(answer).length).toBeLessThan(announcedLength(answer));
    await expect(ask(simulator, `${path}/volume`)).rejects.toThrow('terminated');
  });

  it('never arrives', async () => {
    fail({ kind: 'hang' });
    const answer = await rawGet(simulator, '/cloud/project', 150);
    expect(answer).toEqual({ received: '', pieces: 0, ended: 'waiting' });
  });

  it('is a connection that is reset', async () => {
    fail({ kind: 'reset' });
    const answer = await rawGet(simulator, '/cloud/project');
    expect(answer).toEqual({ received: '', pieces: 0, ended: 'reset' });
  });

  it('arrives byte by byte and complete', async () => {
    fail({ kind: 'slowDrip', intervalMs: 2 });
    const answer = await rawGet(simulator, '/cloud/project', 10_000);
    expect(answer.ended).toBe('end');
    expect(bodyOf(answer)).toBe(
      JSON.stringify(simulator.account.projects.map(({ project }) => project.project_id)),
    );
    expect(answer.pieces).toBeGreaterThan(20);
  });

  it('leaves refusals unchanged', async () => {
    fail({ kind: 'malformedJson' });
    const keys = { consumerKey: 'unknown' };
    expect(await ask(simulator, '/cloud/project', { keys })).toMatchObject({
      status: 403,
      json: { errorCode: 'NOT_CREDENTIAL' },
    });
  });
});
