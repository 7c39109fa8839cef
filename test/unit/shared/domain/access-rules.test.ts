import { describe, expect, it } from 'vitest';
import {
  isGranted,
  rightOf,
  rightsByRules,
  rulesToCreate,
} from '../../../../shared/domain/access-rules.ts';
import { type Right, RightKind } from '../../../../shared/model/credentials.ts';
import { ResourceKind } from '../../../../shared/model/resource.ts';

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
    ['/cloud/projec.', '/cloud/project', false],
    ['/a*/a', '/a/a', true],
    ['/a*a', '/a', false],
  ])('the rule %j on %s: %s', (rule, path, granted) => {
    expect(isGranted(get(rule), 'GET', path)).toBe(granted);
  });

  it('grants the method of the rule only', () => {
    expect(isGranted([{ method: 'POST', path: '*' }], 'GET', '/cloud/project')).toBe(false);
    expect(isGranted([{ method: 'get', path: '*' }], 'GET', '/cloud/project')).toBe(true);
  });

  it('comes to an end with a rule of many stars', () => {
    // A match that tries all ways would outlast the test.
    expect(isGranted(get(`${'*a'.repeat(2000)}*b`), 'GET', 'a'.repeat(2000))).toBe(false);
  });
});

const stateOf = (rights: readonly Right[]) =>
  Object.fromEntries(rights.map(({ kind, state }) => [kind, state]));
const missingIn = (rights: readonly Right[]) =>
  rights.filter(({ state }) => state === 'missing').map(({ kind }) => kind);

describe('rightsByRules', () => {
  it('grants every kind with the two rules of the token page', () => {
    const rights = rightsByRules(get('/cloud/project', '/cloud/project/*'));
    expect(rights.map(({ kind }) => kind)).toEqual(RightKind.options);
    expect(missingIn(rights)).toEqual([]);
    expect(rights.flatMap(({ rulesToAdd }) => rulesToAdd)).toEqual([]);
  });

  it('tells the list of projects apart from what is below them', () => {
    expect(missingIn(rightsByRules(get('/cloud/project/*')))).toEqual(['project']);
    expect(missingIn(rightsByRules(get('/cloud/project')))).toEqual(
      RightKind.options.filter((kind) => kind !== 'project'),
    );
  });

  it('names the rules that a kind lacks, and no other', () => {
    const rules = get('/cloud/project', '/cloud/project/*/volume', '/cloud/project/*/region');
    const rights = rightsByRules(rules);
    expect(stateOf(rights)).toMatchObject({
      project: 'granted',
      volume: 'granted',
      'volume-snapshot': 'missing',
      's3-bucket': 'missing',
    });
    expect(rights.find(({ kind }) => kind === 's3-bucket')?.rulesToAdd).toEqual([
      'GET /cloud/project/*/region/*/storage',
    ]);
    expect(rightsByRules([]).find(({ kind }) => kind === 's3-bucket')?.rulesToAdd).toEqual([
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
  ] as const)('needs for %s the list that leads to it and its own', (kind, leading, own) => {
    const lineWith = (...paths: string[]) =>
      rightsByRules(get(...paths)).find((right) => right.kind === kind);
    expect(lineWith()?.rulesToAdd).toEqual([`GET ${leading}`, `GET ${own}`]);
    expect(lineWith(leading)?.rulesToAdd).toEqual([`GET ${own}`]);
    expect(lineWith(leading, own)?.state).toBe('granted');
  });

  it('grants what can be read in every project there is', () => {
    const rules = get('/cloud/project', '/cloud/project/p1/*');
    expect(missingIn(rightsByRules(rules, ['p1']))).toEqual([]);
    expect(missingIn(rightsByRules(rules, ['p1', 'p2']))).toContain('volume');
    expect(missingIn(rightsByRules(rules))).toContain('volume');
  });
});

describe('rightOf', () => {
  it('names rules for what is missing only', () => {
    const rulesToAdd = ['GET /cloud/project/*/instance'];
    expect(rightOf('instance', 'missing')).toEqual({
      kind: 'instance',
      state: 'missing',
      rulesToAdd,
    });
    expect(rightOf('instance', 'unknown').rulesToAdd).toEqual([]);
    expect(rightOf('instance', 'missing', ['/a']).rulesToAdd).toEqual(['GET /a']);
  });
});

describe('rulesToCreate', () => {
  it('is two rules for every kind', () => {
    expect(rulesToCreate(ResourceKind.options)).toEqual(['/cloud/project', '/cloud/project/*']);
  });

  const rightsOfKinds: Record<ResourceKind, RightKind[]> = {
    // The rule for their snapshots covers those of volumes too, as `*` crosses slashes.
    instance: ['instance', 'instance-snapshot', 'instance-backup', 'volume-snapshot'],
    volume: ['volume', 'volume-snapshot', 'volume-backup'],
    // So does the rule for what is below a region, which each bucket is.
    's3-bucket': ['instance-backup', 'volume-backup', 's3-bucket', 'cold-archive'],
    'swift-container': ['swift-container'],
    'cold-archive': ['cold-archive'],
    database: ['database', 'database-backup'],
  };

  it.each(ResourceKind.options)('grants %s, what brings it back, and nothing else', (kind) => {
    const rights = rightsByRules(get(...rulesToCreate([kind])));
    const granted = rights.filter(({ state }) => state === 'granted');
    expect(granted.map((right) => right.kind)).toEqual(['project', ...rightsOfKinds[kind]]);
  });

  it('follows no order but its own', () => {
    expect(rulesToCreate(['database', 'volume'])).toEqual(rulesToCreate(['volume', 'database']));
  });
});
