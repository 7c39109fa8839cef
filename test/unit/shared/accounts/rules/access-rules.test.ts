import { describe, expect, it } from 'vitest';
import {
  isGranted,
  rightOf,
  rightsByRules,
} from '../../../../../shared/accounts/rules/access-rules.ts';
import { type Right, RightKind } from '../../../../../shared/accounts/credentials.ts';

const get = (...paths: string[]) => paths.map((path) => ({ method: 'GET', path }));

describe('isGranted', () => {
  it.each([
    ['/cloud/project', '/cloud/project', true],
    ['/cloud/project', '/cloud/project/p1', false],
    ['/cloud/project/*', '/cloud/project', false],
    ['/cloud/project/*', '/cloud/project/p1', true],
    ['/cloud/project/*', '/cloud/project/p1/region/GRA/storage', true],
    ['/cloud/project*', '/cloud/project', true],
    ['/cloud/project/*/volume*', '/cloud/project/p1/volume/snapshot', true],
    ['/cloud/project/*/volume*', '/cloud/project/p1/instance', false],
    ['/cloud/project/*/storage/*', '/cloud/project/p1/region/GRA/storage', false],
    ['/cloud/project/*/storage', '/cloud/project/p1/region/GRA/storage', true],
    ['/cloud/project/*/region/*/storage', '/cloud/project/p1/region/GRA/storage', true],
    ['/cloud/project/p2/*', '/cloud/project/p1/volume', false],
    ['*', '/cloud/project', true],
    ['/*', '/cloud/project', true],
    ['/cloud/project ', '/cloud/project', false],
    [' /cloud/project', '/cloud/project', false],
    ['/cloud/project/* ', '/cloud/project/p1', false],
    [' *', '/cloud/project', false],
    ['* ', '/cloud/project', false],
    ['/cloud/project/ *', '/cloud/project/p1', false],
    ['/cloud/project/*\u{a0}', '/cloud/project/p1', false],
    ['/cloud/project/*\u{200b}', '/cloud/project/p1', false],
    ['GET /cloud/project', '/cloud/project', false],
    ['GET/cloud/project/*', '/cloud/project/p1', false],
    ['/cloud/projec.', '/cloud/project', false],
    ['/a*/a', '/a/a', true],
    ['/a*a', '/a', false],
  ])('the rule %j on %s: %s', (rule, path, granted) => {
    expect(isGranted(get(rule), 'GET', path)).toBe(granted);
  });

  it('grants only the method of the rule', () => {
    expect(isGranted([{ method: 'POST', path: '*' }], 'GET', '/cloud/project')).toBe(false);
    expect(isGranted([{ method: 'get', path: '*' }], 'GET', '/cloud/project')).toBe(true);
  });

  it('finishes with a rule of many stars', () => {
    // A match that tries all ways would exceed the test's time limit.
    expect(isGranted(get(`${'*a'.repeat(2000)}*b`), 'GET', 'a'.repeat(2000))).toBe(false);
  });
});

const rightsIn = (...given: Parameters<typeof rightsByRules>) => rightsByRules(...given).rights;
const stateOf = (rights: readonly Right[]) =>
  Object.fromEntries(rights.map(({ kind, state }) => [kind, state]));
const missingIn = (rights: readonly Right[]) =>
  rights.filter(({ state }) => state === 'missing').map(({ kind }) => kind);

describe('rightsByRules', () => {
  it.each(['/v2/publicCloud/project/*', '/publicCloud/project/*'])(
    'grants every kind with the rules of the token page, those of v2 in either form: %s',
    (ofV2) => {
      const rights = rightsIn(get('/cloud/project', '/cloud/project/*', ofV2));
      expect(rights.map(({ kind }) => kind)).toEqual(RightKind.options);
      expect(missingIn(rights)).toEqual([]);
      expect(rights.flatMap(({ rulesToAdd }) => rulesToAdd)).toEqual([]);
    },
  );

  it('names the rule that file shares lack', () => {
    const rights = rightsIn(get('/cloud/project', '/cloud/project/*'));
    expect(missingIn(rights)).toEqual(['file-share', 'file-share-snapshot']);
    expect(rights.flatMap(({ rulesToAdd }) => rulesToAdd)).toEqual([
      'GET /v2/publicCloud/project/*/storage/file/share',
      'GET /v2/publicCloud/project/*/storage/file/snapshot',
    ]);
  });

  it('distinguishes the list of projects from the lists below them', () => {
    expect(missingIn(rightsIn(get('/cloud/project/*', '/v2/*')))).toEqual(['project']);
    expect(missingIn(rightsIn(get('/cloud/project')))).toEqual(
      RightKind.options.filter((kind) => kind !== 'project'),
    );
  });

  it('names the rules that a kind lacks, and no other', () => {
    const rules = get('/cloud/project', '/cloud/project/*/volume', '/cloud/project/*/region');
    const rights = rightsIn(rules);
    expect(stateOf(rights)).toMatchObject({
      project: 'granted',
      volume: 'granted',
      'volume-snapshot': 'missing',
      's3-bucket': 'missing',
    });
    expect(rights.find(({ kind }) => kind === 's3-bucket')?.rulesToAdd).toEqual([
      'GET /cloud/project/*/region/*/storage',
    ]);
    expect(rightsIn([]).find(({ kind }) => kind === 's3-bucket')?.rulesToAdd).toEqual([
      'GET /cloud/project/*/region',
      'GET /cloud/project/*/region/*/storage',
    ]);
  });

  it.each([
    ['instance-backup', '/cloud/project/*/region', '/cloud/project/*/region/*/workflow/backup'],
    ['volume-backup', '/cloud/project/*/region', '/cloud/project/*/region/*/volumeBackup'],
    [
      'database-backup',
      '/cloud/project/*/database/service',
      '/cloud/project/*/database/*/*/backup',
    ],
  ] as const)('needs for %s its parent list and its own', (kind, leading, own) => {
    const lineWith = (...paths: string[]) =>
      rightsIn(get(...paths)).find((right) => right.kind === kind);
    expect(lineWith()?.rulesToAdd).toEqual([`GET ${leading}`, `GET ${own}`]);
    expect(lineWith(leading)?.rulesToAdd).toEqual([`GET ${own}`]);
    expect(lineWith(leading, own)?.state).toBe('granted');
  });

  it('grants what can be read in every existing project', () => {
    const rules = get('/cloud/project', '/cloud/project/p1/*', '/v2/publicCloud/project/p1/*');
    expect(missingIn(rightsIn(rules, ['p1']))).toEqual([]);
    expect(missingIn(rightsIn(rules))).toContain('volume');
  });
});

describe('rightsByRules of a key that is restricted to projects', () => {
  const ids = ['p1', 'p2', 'p3'];
  const lineIn = (rights: readonly Right[], wanted: RightKind) =>
    rights.find(({ kind }) => kind === wanted);

  it('reports in how many projects a kind may be read, and which projects may not be read at all', () => {
    const rules = get('/cloud/project', '/cloud/project/p1/*', '/cloud/project/p3/*');
    const found = rightsByRules(rules, ids);
    expect(found).toMatchObject({ examinedProjects: 3, unreadableProjects: ['p2'] });
    expect(lineIn(found.rights, 'volume')).toEqual({
      kind: 'volume',
      state: 'partial',
      rulesToAdd: [],
      inProjects: { granted: 2, total: 3 },
    });
    expect(lineIn(found.rights, 'project')?.state).toBe('granted');
  });

  it('names what is missing in the projects that it reads, and nothing that opens others', () => {
    const rules = get(
      '/cloud/project',
      '/cloud/project/p1/volume',
      '/cloud/project/p1/instance',
      '/cloud/project/p2/volume',
    );
    const { rights, unreadableProjects } = rightsByRules(rules, ids);
    expect(unreadableProjects).toEqual(['p3']);
    expect(lineIn(rights, 'instance')).toMatchObject({
      state: 'partial',
      rulesToAdd: ['GET /cloud/project/p2/instance'],
      inProjects: { granted: 1, total: 3 },
    });
    expect(lineIn(rights, 'swift-container')).toMatchObject({
      state: 'missing',
      rulesToAdd: ['GET /cloud/project/p1/storage', 'GET /cloud/project/p2/storage'],
    });
  });

  it('names rules for all projects if none can be read', () => {
    const { rights, unreadableProjects } = rightsByRules(get('/cloud/project'), ids);
    expect(unreadableProjects).toEqual(ids);
    expect(lineIn(rights, 'volume')).toEqual({
      kind: 'volume',
      state: 'missing',
      rulesToAdd: ['GET /cloud/project/*/volume'],
    });
  });

  it('is about no project if none could be listed', () => {
    expect(rightsByRules(get('/cloud/project/p1/*'))).toMatchObject({
      examinedProjects: 0,
      unreadableProjects: [],
    });
  });
});

describe('rightOf', () => {
  it('names rules for missing rights only', () => {
    const rulesToAdd = ['GET /cloud/project/*/instance'];
    expect(rightOf('instance', 'missing')).toEqual({
      kind: 'instance',
      state: 'missing',
      rulesToAdd,
    });
    expect(rightOf('instance', 'unknown').rulesToAdd).toEqual([]);
  });
});
