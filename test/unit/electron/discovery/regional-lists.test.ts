import { describe, expect, it } from 'vitest';
import { readRegions } from '../../../../electron/discovery/read-regions.ts';
import { type InUse, regionalLists } from '../../../../electron/discovery/regional-lists.ts';
import type { RegionalKind } from '../../../../shared/resources/lists.ts';
import { fakeOvh, json, type Answerer } from '../ovh/fakes.ts';

const urn = 'urn:v1:eu:resource:publicCloudProject:p1';
const project = { id: 'p1', name: 'Production', status: 'ok', urn } as const;
const s3 = { name: 'storage-s3-standard', status: 'UP' };
const service = (name: string, status = 'UP') => ({ name, status });

interface Asked {
  kind?: RegionalKind;
  inUse?: InUse;
  everFilledIn?: string[];
}

async function read(
  answer: Answerer,
  { kind = 's3-bucket', inUse, everFilledIn = [] }: Asked = {},
) {
  const regions = await readRegions(fakeOvh(answer).client, project, new AbortController().signal);
  const { toRead, outcomes } = regionalLists(regions, project, {
    kind,
    ...(inUse !== undefined && { inUse }),
    everFilledIn: new Set(everFilledIn),
  });
  const unread = outcomes.map(({ list, isRead, issue }) => [list.region, isRead, issue?.code]);
  return { ...regions, toRead, unread };
}

/** Whether "not found" would mean that GRA has none; null: GRA gets no request. */
async function asked(region: object, about: Asked = {}) {
  const { toRead, unread } = await read(() => json([{ name: 'GRA', ...region }]), about);
  const found = toRead.find((each) => each.region === 'GRA');
  return { asked: found?.isNoneWhenNotFound ?? null, unread };
}

describe('the list of buckets', () => {
  it.each([
    { status: 'UP', services: [null, s3] },
    // CA-EAST-TOR, as recorded in 2025 and 2026.
    { status: 'DOWN', services: [s3, service('storage-s3-high-perf')] },
    { status: 'MAINTENANCE', services: [s3] },
    { services: [s3] },
    { status: 'UP', services: [service('storage-s3-high-perf', 'DOWN'), s3] },
    { status: 'UP', services: [service('storage-s3-standard', 'MAINTENANCE')] },
  ])('is requested unless the service is down: %j', async (region) => {
    expect(await asked(region)).toEqual({ asked: false, unread: [] });
  });

  it.each([
    { status: 'UP', services: [] },
    { status: 'UP', services: [service('instance')] },
    { status: 'DOWN', services: [service('instance', 'DOWN')] },
    // RBX-ARCHIVE, as recorded in 2026.
    { status: 'UP', services: [service('storage-s3-coldarchive')] },
  ])('is not requested where there is no such service: %j', async (region) => {
    expect(await asked(region)).toEqual({ asked: null, unread: [] });
  });

  it('is down with its own service, not with the region', async () => {
    const region = { status: 'UP', services: [{ ...s3, status: 'DOWN' }] };
    expect(await asked(region)).toEqual({ asked: null, unread: [['GRA', false, 'region.down']] });
  });

  it.each([
    { status: 'MAINTENANCE', services: [] },
    { status: 'DOWN', services: null },
    { status: 'UP' },
    { status: 'UP', services: 'storage-s3-standard' },
    { status: 'UP', services: [{ name: 'instance' }, { title: 'storage-s3-standard' }] },
  ])('is requested if the services are unreadable: %j', async (region) => {
    expect(await asked(region)).toEqual({ asked: true, unread: [] });
  });

  it('is requested if it had content before, whatever the region reports', async () => {
    const region = { status: 'UP', services: [service('instance')] };
    expect(await asked(region, { everFilledIn: ['GRA'] })).toEqual({ asked: true, unread: [] });
    const { toRead } = await read(() => json([]), { everFilledIn: ['SBG'] });
    expect(toRead).toEqual([{ region: 'SBG', isNoneWhenNotFound: true }]);
  });
});

describe('the list of cold archives', () => {
  it('is requested where its own service is', async () => {
    const kind = 'cold-archive';
    const archive = { status: 'UP', services: [service('storage-s3-coldarchive')] };
    expect((await asked(archive, { kind })).asked).toBe(false);
    expect((await asked({ status: 'UP', services: [s3] }, { kind })).asked).toBe(null);
  });
});

describe('the list of volume backups', () => {
  const kind = 'volume-backup';
  const zoned = { status: 'UP', services: [service('instance'), service('network')] };
  const plain = { status: 'UP', services: [service('volume')] };

  it('is requested where a volume is, although the region names no such service', async () => {
    expect((await asked(zoned, { kind, inUse: new Set(['GRA']) })).asked).toBe(false);
    const { toRead } = await read(() => json([]), { kind, inUse: new Set(['GRA']) });
    expect(toRead).toEqual([{ region: 'GRA', isNoneWhenNotFound: false }]);
  });

  it('is requested in other regions that offer volumes, as a backup may be in another region', async () => {
    expect((await asked(plain, { kind, inUse: new Set(['SBG5']) })).asked).toBe(true);
    expect((await asked(zoned, { kind, inUse: new Set(['SBG5']) })).asked).toBe(null);
  });

  it('is not requested where there is no volume at all', async () => {
    expect((await asked(plain, { kind, inUse: new Set() })).asked).toBe(null);
  });

  it('is requested wherever volumes may be when their list could not be read', async () => {
    expect((await asked(plain, { kind, inUse: 'all' })).asked).toBe(true);
    expect((await asked(zoned, { kind, inUse: 'all' })).asked).toBe(true);
  });

  it('is not read where the service of a volume’s region is down', async () => {
    const down = { status: 'UP', services: [service('volume', 'DOWN')] };
    const inUse = new Set(['GRA']);
    expect(await asked(down, { kind, inUse })).toEqual({
      asked: null,
      unread: [['GRA', false, 'region.down']],
    });
    expect(await asked(down, { kind, inUse: new Set(['SBG5']) })).toEqual({
      asked: null,
      unread: [],
    });
  });
});

describe('the list of backup workflows', () => {
  it('is requested where an instance is, and nowhere else', async () => {
    const kind = 'instance-backup';
    const region = { status: 'UP', services: [service('workflow')] };
    expect((await asked(region, { kind, inUse: new Set(['SBG5']) })).asked).toBe(null);
    const zone = { status: 'UP', services: [service('instance')] };
    expect((await asked(zone, { kind, inUse: new Set(['GRA']) })).asked).not.toBe(null);
    expect((await asked(zone, { kind, inUse: 'all' })).asked).not.toBe(null);
  });
});

describe('the list of regions', () => {
  it('leaves buckets unknown when it is shorter than announced', async () => {
    const region = { name: 'GRA', status: 'UP', services: [s3] };
    const { toRead, unread, outcome } = await read(() =>
      json([region], 200, { 'X-Pagination-Elements': '2' }),
    );
    expect(toRead).toEqual([{ region: 'GRA', isNoneWhenNotFound: false }]);
    expect(outcome).toMatchObject({
      isRead: true,
      issue: { message: '1 of 2 objects that were announced did not come.' },
    });
    expect(unread).toEqual([[null, false, 'ovh.unexpectedAnswer']]);
  });

  it('skips an alias without a description', async () => {
    const { toRead, unread } = await read(({ path }) => {
      if (path.endsWith('/region')) return json(['GRA', 'GRA1']);
      return path.endsWith('/GRA') ? json({ name: 'GRA', services: [s3] }) : json({}, 404);
    });
    expect([toRead.map(({ region }) => region), unread]).toEqual([['GRA'], []]);
  });

  it('requests the buckets of every region when it gives names only', async () => {
    const { toRead, unread } = await read(({ path }) =>
      path.endsWith('/region')
        ? json(['GRA', 'SBG'])
        : json({ errorCode: 'NOT_GRANTED_CALL', message: 'This call has not been granted' }, 403),
    );
    expect(toRead).toEqual([
      { region: 'GRA', isNoneWhenNotFound: true },
      { region: 'SBG', isNoneWhenNotFound: true },
    ]);
    expect(unread).toEqual([]);
  });

  it('treats "not found" as no evidence when no region at all is found', async () => {
    const { toRead } = await read(({ path }) =>
      path.endsWith('/region') ? json(['GRA', 'SBG']) : json({}, 404),
    );
    expect(toRead.map(({ isNoneWhenNotFound }) => isNoneWhenNotFound)).toEqual([false, false]);
  });
});
