import { describe, expect, it } from 'vitest';
import { readRegions, regionalLists } from '../../../../electron/discovery/read-regions.ts';
import { fakeOvh, json, type Answerer } from '../ovh/fakes.ts';

const urn = 'urn:v1:eu:resource:publicCloudProject:p1';
const project = { id: 'p1', name: 'Production', status: 'ok', urn } as const;
const s3 = { name: 'storage-s3-standard', status: 'UP' };

async function read(answer: Answerer) {
  const regions = await readRegions(fakeOvh(answer).client, project, new AbortController().signal);
  const { toRead, outcomes } = regionalLists(regions, project, 's3-bucket');
  const unread = outcomes.map(({ list, isRead, issue }) => [list.region, isRead, issue?.code]);
  return { ...regions, toRead, unread };
}

const readOne = (region: object) => read(() => json([{ name: 'GRA', ...region }]));

describe('a region', () => {
  it('is asked for buckets when it and its object storage are up', async () => {
    const { toRead, unread } = await readOne({ status: 'UP', services: [null, s3] });
    expect([toRead, unread]).toEqual([['GRA'], []]);
  });

  it.each([
    { status: 'UP', services: [] },
    { status: 'UP', services: [{ name: 'instance', status: 'UP' }] },
    { status: 'DOWN', services: [{ name: 'instance', status: 'DOWN' }] },
  ])('has no object storage with %j', async (region) => {
    const { toRead, unread } = await readOne(region);
    expect([toRead, unread]).toEqual([[], []]);
  });

  it.each([
    { status: 'DOWN', services: [s3] },
    { status: 'UP', services: [{ ...s3, status: 'DOWN' }] },
    { status: 'MAINTENANCE', services: [] },
    { status: 'DOWN', services: null },
    { services: [] },
  ])('is down, its buckets not read, with %j', async (region) => {
    const { toRead, unread } = await readOne(region);
    expect([toRead, unread]).toEqual([[], [['GRA', false, 'region.down']]]);
  });

  it.each([
    { status: 'UP' },
    { status: 'UP', services: null },
    { status: 'UP', services: 'storage-s3-standard' },
    { status: 'UP', services: [{ name: 'instance' }, { title: 'storage-s3-standard' }] },
  ])('may have buckets when its services are not understood: %j', async (region) => {
    const { toRead, unread } = await readOne(region);
    expect([toRead, unread]).toEqual([[], [['GRA', false, 'ovh.unexpectedAnswer']]]);
  });
});

describe('the list of regions', () => {
  it('leaves buckets unknown when it is shorter than announced', async () => {
    const region = { name: 'GRA', status: 'UP', services: [s3] };
    const { toRead, unread, outcome } = await read(() =>
      json([region], 200, { 'X-Pagination-Elements': '2' }),
    );
    expect(toRead).toEqual(['GRA']);
    expect(outcome).toMatchObject({
      isRead: true,
      issue: { message: '1 of 2 objects that were announced did not come.' },
    });
    expect(unread).toEqual([[null, false, 'ovh.unexpectedAnswer']]);
  });

  it('leaves the buckets of every region unknown when none of them is found', async () => {
    const { toRead, unread } = await read(({ path }) =>
      path.endsWith('/region') ? json(['GRA', 'SBG']) : json({}, 404),
    );
    expect(toRead).toEqual([]);
    expect(unread).toEqual([
      ['GRA', false, 'ovh.notFound'],
      ['SBG', false, 'ovh.notFound'],
    ]);
  });
});
