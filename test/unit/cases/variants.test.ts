import { describe, expect, it } from 'vitest';
import { compareInventories } from '../../../electron/coverage/rules/changes.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import { readCases, type Case, type CaseCheck } from '../../cases/case-files.ts';
import { projectId } from '../../cases/case-server.ts';
import { type CaseResult, syncCase } from '../../cases/run-case.ts';

/*
 * The recorded answers are examples. These are variants of them: the same kind with another region, another body, or at
 * another time.
 */

type Answer = readonly [path: string, body: unknown, status?: number];

const notFound = { class: 'Client::NotFound', message: 'Not found' };
const invalidUrl = { class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' };
const notHere = {
  class: 'Client::BadRequest::ServiceNotAvailableInRegion',
  message: 'Volume backups are not available in region GRA11',
};
const expired = { message: 'This Service is expired' };

/** Answers below the project; unnamed lists are empty. */
function answering(answers: readonly Answer[], check: CaseCheck = {}): Case {
  return {
    file: 'variant',
    title: 'A variant',
    sure: 'analogy',
    check,
    routes: answers.map(([path, body, status = 200]) => ({
      title: '',
      source: '',
      path: path.startsWith('/cloud') ? path : `/cloud/project/${projectId}${path}`,
      status,
      headers: {},
      body,
      expect: '',
    })),
  };
}

const region = (name: string, services: string[], status = 'UP') => ({
  name,
  status,
  services: services.map((each) => ({ name: each, status: 'UP' })),
});
const volume = (of: string, change: object = {}) => ({
  id: '22222222-2222-4222-8222-222222222201',
  name: 'data',
  region: of,
  size: 10,
  status: 'in-use',
  creationDate: '2025-01-21T15:03:50Z',
  attachedTo: [],
  ...change,
});
const backup = (of: string, status = 'ok') => ({
  id: '44444444-4444-4444-8444-444444444401',
  name: 'nightly',
  region: of,
  size: 10,
  status,
  creationDate: '2025-10-01T02:00:00Z',
  volumeId: '22222222-2222-4222-8222-222222222201',
});

const stateIn = ({ covered, run }: CaseResult) => [
  run.status,
  ...covered.map(({ resource, protection }) => `${resource.name} ${protection}`),
];
const codesIn = ({ run }: CaseResult) => run.issues.map(({ code, list }) => `${code} ${list.kind}`);

describe('a list of a region', () => {
  it('is requested although the region is in maintenance, and its bucket is shown', async () => {
    const result = await syncCase(
      answering([
        ['/region', [region('SYD', ['storage-s3-high-perf'], 'MAINTENANCE')]],
        ['/region/SYD/storage', [{ name: 'b1', region: 'SYD' }]],
      ]),
    );
    expect(stateIn(result)).toEqual(['completed', 'b1 not-protected']);
  });

  it('is requested where a volume is, although no such region is listed', async () => {
    const result = await syncCase(
      answering([
        ['/region', [region('GRA11', ['instance', 'volume'])]],
        ['/volume', [volume('AP-SOUTH-MUM')]],
        ['/region/AP-SOUTH-MUM/volumeBackup', [backup('AP-SOUTH-MUM')]],
      ]),
    );
    expect(stateIn(result)).toEqual(['completed', 'data protected']);
  });

  it.each([
    ['refused', 403, { message: 'This call has not been granted' }],
    ['not found', 404, notFound],
    ['broken', 500, { class: 'Server::InternalServerError', message: 'internal error' }],
  ] as const)('leaves a volume unknown if its backups are %s', async (_, status, body) => {
    const result = await syncCase(
      answering([
        ['/region', [region('EU-SOUTH-MIL', ['instance'])]],
        ['/volume', [volume('EU-SOUTH-MIL')]],
        ['/region/EU-SOUTH-MIL/volumeBackup', body, status],
      ]),
    );
    expect(stateIn(result)).toEqual(['partial', 'data unknown']);
  });

  it.each([
    [400, notHere],
    [400, { message: 'invalid: volume backup feature is not available on region GRA11' }],
    [404, invalidUrl],
  ])('is empty where OVHcloud does not offer it: %i %j', async (status, body) => {
    const result = await syncCase(
      answering([
        ['/volume', [volume('GRA11')]],
        ['/region/GRA11/volumeBackup', body, status],
      ]),
    );
    expect(stateIn(result)).toEqual(['completed', 'data not-protected']);
    expect(result.run.notOffered).toEqual([{ kind: 'volume-backup', projectId, region: 'GRA11' }]);
  });

  it('shows a volume’s backup in another region', async () => {
    const result = await syncCase(
      answering([
        ['/region', [region('GRA11', ['volume']), region('SBG5', ['volume'])]],
        ['/volume', [volume('GRA11')]],
        ['/region/SBG5/volumeBackup', [backup('SBG5')]],
      ]),
    );
    expect(stateIn(result)).toEqual(['completed', 'data protected']);
  });
});

describe('a backup in another region', () => {
  const regions = ['/region', [region('GRA11', ['volume']), region('SBG5', ['volume'])]] as const;

  it('leaves its volume unknown while its own list cannot be read', async () => {
    const first = await syncCase(
      answering([
        regions,
        ['/volume', [volume('GRA11')]],
        ['/region/SBG5/volumeBackup', [backup('SBG5')]],
      ]),
    );
    const second = await syncCase(
      answering([
        regions,
        ['/volume', [volume('GRA11')]],
        ['/region/SBG5/volumeBackup', { message: 'internal error' }, 500],
      ]),
      first.snapshot,
    );
    expect(stateIn(second)).toEqual(['partial', 'data unknown']);
    expect(second.covered[0]?.lastKnown).toBe('protected');
  });
});

describe('a list with earlier content', () => {
  const before = answering([
    ['/volume', [volume('GRA11')]],
    ['/region/GRA11/volumeBackup', [backup('GRA11')]],
    ['/storage', [{ id: 'c1', name: 'photos', region: 'GRA' }]],
  ]);

  it('is an issue when OVHcloud no longer offers it, and nothing in it is lost', async () => {
    const first = await syncCase(before);
    expect(stateIn(first)).toEqual(['completed', 'data protected', 'photos not-protected']);
    const second = await syncCase(
      answering([
        ['/volume', [volume('GRA11')]],
        ['/region/GRA11/volumeBackup', notHere, 400],
        ['/storage', invalidUrl, 404],
      ]),
      first.snapshot,
    );
    expect(stateIn(second)).toEqual(['partial', 'data unknown', 'photos not-protected']);
    expect(codesIn(second)).toEqual([
      'list.withdrawn swift-container',
      'list.withdrawn volume-backup',
    ]);
    expect(second.run).toMatchObject({ goneCount: 0, notOffered: [] });
  });

  it('is trusted again when it answers, empty or not', async () => {
    const first = await syncCase(before);
    const second = await syncCase(answering([['/volume', [volume('GRA11')]]]), first.snapshot);
    expect(stateIn(second)).toEqual(['completed', 'data not-protected']);
  });

  it('is requested while the project exists, and an issue even if it was last empty', async () => {
    const first = await syncCase(before);
    const empty = await syncCase(answering([]), first.snapshot);
    expect(stateIn(empty)).toEqual(['completed']);
    const third = await syncCase(
      answering([['/region/GRA11/volumeBackup', notHere, 400]]),
      empty.snapshot,
    );
    expect(codesIn(third)).toEqual(['list.withdrawn volume-backup']);
  });
});

describe('a project that has expired', () => {
  it('is one issue when the refusal comes during a sync', async () => {
    const result = await syncCase(
      answering([
        ['/volume', expired, 460],
        ['/instance', expired, 460],
        ['/database/service', expired, 460],
      ]),
    );
    expect(codesIn(result)).toEqual(['ovh.serviceExpired project']);
  });
});

describe('a managed database', () => {
  const database = (engine: string, change: object = {}) => ({
    id: '55555555-5555-4555-8555-555555555501',
    engine,
    description: engine,
    status: 'READY',
    nodes: [{ region: 'GRA' }],
    endpoints: [],
    ...change,
  });
  const backups = (engine: string) =>
    `/database/${engine}/55555555-5555-4555-8555-555555555501/backup`;

  it.each(['kafka', 'kafkaMirrorMaker', 'grafana'])(
    'of an engine without backups is not protected, whatever it reports: %s',
    async (engine) => {
      for (const said of [{}, { backups: null }, { backups: {} }, { backups: { pitr: null } }]) {
        const result = await syncCase(
          answering([
            ['/database/service', [database(engine, said)]],
            [backups(engine), invalidUrl, 404],
          ]),
        );
        expect(stateIn(result)).toEqual(['completed', `${engine} not-protected`]);
      }
    },
  );

  it('of an unknown engine has none where the route does not exist', async () => {
    const answers = [
      ['/database/service', [database('clickhouse')]],
      [backups('clickhouse'), invalidUrl, 404],
    ] as const;
    expect(stateIn(await syncCase(answering(answers)))).toEqual([
      'completed',
      'clickhouse not-protected',
    ]);
  });

  it('retains its known backups when the route disappears', async () => {
    const service = ['/database/service', [database('clickhouse')]] as const;
    const shown = { id: 'b1', status: 'READY', createdAt: '2026-10-06T01:23:10Z' };
    const first = await syncCase(answering([service, [backups('clickhouse'), [shown]]]));
    expect(stateIn(first)).toEqual(['completed', 'clickhouse protected']);
    const second = await syncCase(
      answering([service, [backups('clickhouse'), invalidUrl, 404]]),
      first.snapshot,
    );
    expect(stateIn(second)).toEqual(['partial', 'clickhouse unknown']);
    expect(second.snapshot?.restorePoints).toHaveLength(1);
  });

  it('of an engine with backups is unknown where the route does not exist', async () => {
    const answers = [
      ['/database/service', [database('valkey')]],
      [backups('valkey'), invalidUrl, 404],
    ] as const;
    expect(stateIn(await syncCase(answering(answers)))).toEqual(['partial', 'valkey unknown']);
  });
});

describe('a restore point in a transitional state', () => {
  const answers = (status: string) =>
    answering([
      ['/volume', [volume('GRA11')]],
      ['/region/GRA11/volumeBackup', [backup('GRA11', status)]],
    ]);
  const pictureOf = (covered: readonly CoveredResource[]) => ({
    resources: covered,
    projectNames: new Map<string, string>(),
  });
  const lostBetween = async (one: string, other: string) => {
    const first = await syncCase(answers(one));
    const second = await syncCase(answers(other), first.snapshot);
    return compareInventories(pictureOf(first.covered), pictureOf(second.covered)).lost;
  };

  it('announces no loss during a restore', async () => {
    expect(await lostBetween('ok', 'restoring')).toEqual([]);
  });

  it('in an unknown state counts neither as present nor as lost', async () => {
    expect(await lostBetween('ok', 'replicating')).toEqual([]);
    expect(stateIn(await syncCase(answers('replicating')))).toEqual(['partial', 'data unknown']);
  });

  it('is lost when it failed or is deleted', async () => {
    expect(await lostBetween('ok', 'error')).toHaveLength(1);
    expect(await lostBetween('ok', 'deleting')).toHaveLength(1);
  });
});

describe('an instance that is being deleted', () => {
  it.each(['DELETED', 'DELETING'])('counts nowhere when %s', async (status) => {
    const instance = { id: 'i1', name: 'web-1', region: 'GRA11', status };
    expect(stateIn(await syncCase(answering([['/instance', [instance]]])))).toEqual(['completed']);
  });
});

describe('a bucket in the lists of two regions', () => {
  const regions = [
    '/region',
    [region('GRA', ['storage-s3-standard']), region('GRA11', ['storage-s3-standard'])],
  ] as const;
  const virtualHost = 'https://photos.s3.gra.io.cloud.ovh.net/';

  it('is one, in the region that it reports', async () => {
    const bucket = { name: 'photos', region: 'GRA', virtualHost };
    const result = await syncCase(
      answering([regions, ['/region/GRA/storage', [bucket]], ['/region/GRA11/storage', [bucket]]]),
    );
    expect(result.covered.map(({ resource }) => resource.regions)).toEqual([['GRA']]);
  });

  it('is one when each list gives its own region', async () => {
    const result = await syncCase(
      answering([
        regions,
        ['/region/GRA11/storage', [{ name: 'photos', region: 'GRA11', virtualHost }]],
        ['/region/GRA/storage', [{ name: 'photos', region: 'GRA', virtualHost }]],
      ]),
    );
    expect(result.covered.map(({ resource }) => resource.regions)).toEqual([['GRA']]);
  });

  it('is two when only the name is the same', async () => {
    const result = await syncCase(
      answering([
        [
          '/region',
          [region('GRA', ['storage-s3-standard']), region('SBG', ['storage-s3-standard'])],
        ],
        ['/region/GRA/storage', [{ name: 'photos', region: 'GRA', virtualHost }]],
        [
          '/region/SBG/storage',
          [
            {
              name: 'photos',
              region: 'SBG',
              virtualHost: 'https://photos.s3.sbg.io.cloud.ovh.net/',
            },
          ],
        ],
      ]),
    );
    expect(result.covered).toHaveLength(2);
  });

  it('is retained when the list that showed it cannot be read', async () => {
    const first = await syncCase(
      answering([
        regions,
        ['/region/GRA11/storage', [{ name: 'photos', region: 'GRA', virtualHost }]],
      ]),
    );
    const second = await syncCase(
      answering([regions, ['/region/GRA11/storage', { message: 'internal error' }, 500]]),
      first.snapshot,
    );
    expect(second.covered).toHaveLength(1);
  });
});

describe('the recorded answers', () => {
  it('have twenty kinds', () => {
    expect(readCases()).toHaveLength(20);
  });
});
