import { describe, expect, it } from 'vitest';
import { readList, type ListRequest } from '../../../../electron/ovh/lists.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { codeIn, fakeOvh, json, refusal, type Sent } from './fakes.ts';

const request = (change: Partial<ListRequest> = {}): ListRequest => ({
  path: '/things',
  itemPath: (id) => `/things/${id}`,
  idField: 'id',
  isExpandable: true,
  signal: new AbortController().signal,
  ...change,
});

const isExpanded = ({ headers }: Sent) => headers['X-Pagination-Mode'] !== undefined;
const pageOf = ({ headers }: Sent) => Number(headers['X-Pagination-Number']);
const things = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `t${from + index}` }));

describe('a list of API v2', () => {
  const ofV2 = request({ path: '/v2/publicCloud/project/p1/things' });

  it('is read by following the cursor, with the schema version, beside the base path', async () => {
    const { client, sent } = fakeOvh(({ headers }) =>
      headers['X-Pagination-Cursor'] === undefined
        ? json(things(0, 2), 200, { 'X-Pagination-Cursor-Next': 'next' })
        : json(things(2, 1)),
    );
    expect((await readList(client, ofV2)).items).toEqual(things(0, 3));
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.example.test/v2/publicCloud/project/p1/things',
      'https://api.example.test/v2/publicCloud/project/p1/things',
    ]);
    expect(sent.map(({ headers }) => headers['X-Pagination-Cursor'])).toEqual([undefined, 'next']);
    expect(sent.every(({ headers }) => headers['X-Schemas-Version'] === '0.0')).toBe(true);
    expect(sent.some(isExpanded)).toBe(false);
  });

  it('fails if the cursor leads in a circle', async () => {
    const { client, sent } = fakeOvh(() =>
      json(things(0, 1), 200, { 'X-Pagination-Cursor-Next': 'same' }),
    );
    expect(await codeIn(readList(client, ofV2))).toBe('ovh.unexpectedAnswer');
    expect(sent).toHaveLength(2);
  });
});

describe('readList', () => {
  it('reads objects with one request where the API expands its list', async () => {
    const { client, sent } = fakeOvh(() =>
      json(things(0, 3), 200, { 'X-Pagination-Elements': '3' }),
    );
    expect(await readList(client, request())).toEqual({
      items: things(0, 3),
      unread: [],
      missing: 0,
    });
    expect(sent).toHaveLength(1);
  });

  it('reads pages until it has the announced number, even if pages are short', async () => {
    const all = things(0, 7);
    const { client, sent } = fakeOvh((each) => {
      const from = (pageOf(each) - 1) * 3;
      return json(all.slice(from, from + 3), 200, { 'X-Pagination-Elements': '7' });
    });
    expect((await readList(client, request())).items).toEqual(all);
    expect(sent).toHaveLength(3);
  });

  it('reads on without an announcement until a page is not full', async () => {
    const { client, sent } = fakeOvh((each) =>
      json(pageOf(each) === 1 ? things(0, 5000) : things(5000, 2)),
    );
    expect((await readList(client, request())).items).toHaveLength(5002);
    expect(sent).toHaveLength(2);
  });

  it('ends at an empty page, and at one that repeats itself, and reports what is missing', async () => {
    const fewer = fakeOvh((each) =>
      json(pageOf(each) === 1 ? things(0, 2) : [], 200, { 'X-Pagination-Elements': '9' }),
    );
    const short = { items: things(0, 2), unread: [], missing: 7 };
    expect(await readList(fewer.client, request())).toEqual(short);
    const same = fakeOvh(() => json(things(0, 2), 200, { 'X-Pagination-Elements': '9' }));
    expect(await readList(same.client, request())).toEqual(short);
    expect(same.sent).toHaveLength(2);
  });

  it('fails after a limit if each page announces another page', async () => {
    const { client, sent } = fakeOvh((each, count) => {
      if (count > 2500) throw new Error('It does not end');
      return json(things(pageOf(each), 1), 200, { 'X-Pagination-Elements': '1000000000' });
    });
    expect(await codeIn(readList(client, request()))).toBe('ovh.unexpectedAnswer');
    expect(sent).toHaveLength(2000);
  });

  it('misses nothing of a list that grows to its announced number', async () => {
    const { client } = fakeOvh((each) =>
      pageOf(each) === 1
        ? json(things(0, 3), 200, { 'X-Pagination-Elements': '4' })
        : json(things(3, 2), 200, { 'X-Pagination-Elements': '5' }),
    );
    expect(await readList(client, request())).toMatchObject({ items: things(0, 5), missing: 0 });
  });

  it('reports what may be missing of a list that shrinks between two pages', async () => {
    // With t0 deleted, t3 is on the first page when the second is read.
    const { client } = fakeOvh((each) =>
      pageOf(each) === 1
        ? json(things(0, 3), 200, { 'X-Pagination-Elements': '7' })
        : json(pageOf(each) === 2 ? things(4, 3) : [], 200, { 'X-Pagination-Elements': '6' }),
    );
    expect((await readList(client, request())).missing).toBe(1);
  });

  it('reports what is missing of a plain list, of ids or of objects', async () => {
    const announced = { 'X-Pagination-Elements': '3' };
    const ofObjects = fakeOvh(() => json(things(0, 2), 200, announced));
    const plain = await readList(ofObjects.client, request({ isExpandable: false }));
    expect(plain).toMatchObject({ items: things(0, 2), missing: 1 });
    const ofIds = fakeOvh(({ path }) =>
      path === '/things' ? json(['t0', 't0'], 200, announced) : json({ id: 't0' }),
    );
    expect(await readList(ofIds.client, request())).toMatchObject({
      items: things(0, 1),
      missing: 2,
    });
  });

  it('contains an object once that moved to the next page meanwhile', async () => {
    const { client } = fakeOvh((each) =>
      json(pageOf(each) === 1 ? things(0, 3) : things(2, 3), 200, { 'X-Pagination-Elements': '6' }),
    );
    const { items, missing } = await readList(client, request());
    expect(items).toEqual(things(0, 5));
    expect(missing).toBe(1);
  });

  it('reads objects individually, in order, if ids are returned', async () => {
    const { client, sent } = fakeOvh(async (each) => {
      if (each.path === '/things') return json(['t0', 't1', 't2']);
      await new Promise((resolve) => setTimeout(resolve, each.path === '/things/t0' ? 20 : 1));
      return json({ id: each.path.slice('/things/'.length) });
    });
    expect(await readList(client, request())).toEqual({
      items: things(0, 3),
      unread: [],
      missing: 0,
    });
    expect(sent).toHaveLength(4);
  });

  it('ignores objects that are gone meanwhile, and reports other failures', async () => {
    const { client } = fakeOvh((each) => {
      if (each.path === '/things') return json(['t0', 't1', 't2']);
      if (each.path === '/things/t1') return json({}, 404);
      return each.path === '/things/t2' ? json({}, 409) : json({ id: 't0' });
    });
    const { items, unread } = await readList(client, request());
    expect(items).toEqual(things(0, 1));
    expect(unread.map(({ id, error }) => [id, error.code])).toEqual([['t2', 'ovh.refused']]);
  });

  it('does not accept that every listed object is gone', async () => {
    const { client } = fakeOvh((each) =>
      each.path === '/things' ? json(['t0', 't1']) : json({}, 404),
    );
    const { items, unread } = await readList(client, request());
    expect(items).toEqual([]);
    expect(unread.map(({ id, error }) => [id, error.code])).toEqual([
      ['t0', 'ovh.notFound'],
      ['t1', 'ovh.notFound'],
    ]);
  });

  it.each([
    [404, 'Got an invalid (or empty) URL', 'ovh.notOffered'],
    [400, 'feature is not available on region GRA1', 'ovh.notInRegion'],
    [460, 'This Service is expired', 'ovh.serviceExpired'],
  ])('sends no second request for what exists in no form: %i %s', async (status, message, code) => {
    const { client, sent } = fakeOvh(() => json({ message }, status));
    expect(await codeIn(readList(client, request()))).toBe(code);
    expect(sent).toHaveLength(1);
  });

  it('treats an object without a route as gone', async () => {
    const { client } = fakeOvh((each) => {
      if (each.path === '/things') return json(['GRA', 'GRA11']);
      if (each.path === '/things/GRA11') return json({ id: 'GRA11' });
      return json({ message: 'Got an invalid (or empty) URL' }, 404);
    });
    const { items, unread } = await readList(client, request());
    expect([items, unread]).toEqual([[{ id: 'GRA11' }], []]);
  });

  it('reads lists and objects without unused fields', async () => {
    const full = (id: string) => ({ id, objects: [{ key: 'a' }], size: 1 });
    const objects = fakeOvh(() => json([full('b1')]));
    const without = ['objects'];
    expect((await readList(objects.client, request({ without }))).items).toEqual([
      { id: 'b1', size: 1 },
    ]);
    const ids = fakeOvh((each) => json(each.path === '/things' ? ['b1'] : full('b1')));
    const plain = request({ without, isExpandable: false });
    expect((await readList(ids.client, plain)).items).toEqual([{ id: 'b1', size: 1 }]);
  });

  it.each([400, 403, 404])(
    'requests the plain list once when pages are refused by %i',
    async (status) => {
      const { client, sent } = fakeOvh((each) =>
        isExpanded(each) ? json({ message: 'no pages' }, status) : json(things(0, 2)),
      );
      expect((await readList(client, request())).items).toEqual(things(0, 2));
      expect(sent).toHaveLength(2);
    },
  );

  it('costs two requests when the right is missing, and reports the plain refusal', async () => {
    const { client, sent } = fakeOvh((each) =>
      isExpanded(each) ? json({}, 404) : refusal(403, 'NOT_GRANTED_CALL'),
    );
    expect(await codeIn(readList(client, request()))).toBe('ovh.notGranted');
    expect(sent).toHaveLength(2);
  });

  it('requests each object if the key may have the right for some of them', async () => {
    const { client } = fakeOvh((each) => {
      if (each.path === '/things') return json(['t0', 't1', 't2']);
      return each.path === '/things/t2' ? json({ id: 't2' }) : refusal(403, 'NOT_GRANTED_CALL');
    });
    const plain = request({ isExpandable: false, isGrantedEach: true });
    const { items, unread } = await readList(client, plain);
    expect(items).toEqual([{ id: 't2' }]);
    expect(unread.map(({ id }) => id)).toEqual(['t0', 't1']);
  });

  it('costs only the requests in flight when the right to each object is missing', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `t${index}`);
    const { client, sent } = fakeOvh((each) =>
      each.path === '/things' ? json(ids) : refusal(403, 'NOT_GRANTED_CALL'),
    );
    const { items, unread } = await readList(client, request());
    expect(items).toEqual([]);
    expect(unread).toHaveLength(100);
    expect(new Set(unread.map(({ error }) => error.code))).toEqual(new Set(['ovh.notGranted']));
    expect(sent.length).toBeLessThanOrEqual(7);
  });

  it('does not request pages of a list that is plain objects', async () => {
    const { client, sent } = fakeOvh(() => json(things(0, 2)));
    await readList(client, request({ isExpandable: false }));
    expect(sent.map(isExpanded)).toEqual([false]);
  });

  it.each([{ unexpected: true }, 'text', null, 7])('does not accept %j as a list', async (body) => {
    const { client } = fakeOvh(() => json(body));
    expect(await codeIn(readList(client, request()))).toBe('ovh.unexpectedAnswer');
  });

  it('ends on cancellation while it reads objects individually', async () => {
    const controller = new AbortController();
    const { client } = fakeOvh((each) => {
      if (each.path === '/things') return json(['t0', 't1']);
      controller.abort();
      return new Promise(() => {});
    });
    const reading = readList(client, request({ signal: controller.signal }));
    await expect(reading).rejects.toEqual(new AppError('sync.cancelled'));
  });
});
