import { describe, expect, it } from 'vitest';
import { rightsByRules } from '../../../../../shared/accounts/rules/access-rules.ts';
import {
  fitsTokenPage,
  rulesToCreate,
} from '../../../../../shared/accounts/rules/rules-to-create.ts';
import { RightKind } from '../../../../../shared/accounts/credentials.ts';
import { ResourceKind } from '../../../../../shared/resources/resource.ts';
import { maxNamedProjects, WantedRights } from '../../../../../shared/accounts/wanted-rights.ts';

const get = (...paths: string[]) => paths.map((path) => ({ method: 'GET', path }));
const idOf = (number: number) => number.toString(16).padStart(32, '0');
const wanted = (kinds: readonly ResourceKind[], ...projectIds: string[]): WantedRights => ({
  purpose: 'inventory',
  kinds: [...kinds],
  projectIds,
});

const rightsOfKinds: Record<ResourceKind, RightKind[]> = {
  // The rule for their snapshots covers those of volumes too, as `*` crosses slashes.
  instance: ['instance', 'instance-snapshot', 'instance-backup', 'volume-snapshot'],
  volume: ['volume', 'volume-snapshot', 'volume-backup'],
  // The rule for what is below a region does too: each bucket is below one.
  's3-bucket': ['instance-backup', 'volume-backup', 's3-bucket', 'cold-archive'],
  'swift-container': ['swift-container'],
  'cold-archive': ['cold-archive'],
  database: ['database', 'database-backup'],
  'file-share': ['file-share', 'file-share-snapshot'],
};

/** Whether a rule begins with the version is not known. */
const ofShares = (project: string) =>
  ['/v2', ''].map((version) => `${version}/publicCloud/project/${project}/storage/file/*`);

describe('rules of least right', () => {
  it('are two for every kind, and those of file shares', () => {
    expect(rulesToCreate(wanted(ResourceKind.options))).toEqual([
      '/cloud/project',
      '/cloud/project/*',
      ...ofShares('*'),
    ]);
  });

  it.each(ResourceKind.options)('grant %s, its prerequisites, and nothing else', (kind) => {
    const { rights } = rightsByRules(get(...rulesToCreate(wanted([kind]))));
    const granted = rights.filter(({ state }) => state === 'granted');
    expect(granted.map((right) => right.kind)).toEqual(['project', ...rightsOfKinds[kind]]);
  });

  it('have a fixed order', () => {
    expect(rulesToCreate(wanted(['database', 'volume']))).toEqual(
      rulesToCreate(wanted(['volume', 'database'])),
    );
  });
});

describe('rules for selected projects', () => {
  const [first, second, third] = [idOf(1), idOf(2), idOf(3)];

  it('name each project, itself and what is below it', () => {
    expect(rulesToCreate(wanted(ResourceKind.options, first, second))).toEqual([
      '/cloud/project',
      `/cloud/project/${first}`,
      `/cloud/project/${first}/*`,
      ...ofShares(first),
      `/cloud/project/${second}`,
      `/cloud/project/${second}/*`,
      ...ofShares(second),
    ]);
    expect(rulesToCreate(wanted(['swift-container'], first))).toEqual([
      '/cloud/project',
      `/cloud/project/${first}`,
      `/cloud/project/${first}/storage`,
    ]);
  });

  it.each(ResourceKind.options)(
    'grant everything that %s needs there, and nothing elsewhere',
    (kind) => {
      const rules = get(...rulesToCreate(wanted([kind], first, second)));
      const { rights, unreadableProjects } = rightsByRules(rules, [first, second, third]);
      const partial = rights.filter(({ state }) => state === 'partial');
      // Less than for all projects: the id in the rule does not cross slashes.
      const own = rightsOfKinds[kind].filter(
        (right) => kind !== 'instance' || right !== 'volume-snapshot',
      );
      expect(partial.map((right) => right.kind)).toEqual(own);
      expect(partial.map(({ inProjects }) => inProjects)).toEqual(
        own.map(() => ({ granted: 2, total: 3 })),
      );
      expect(unreadableProjects).toEqual([third]);
    },
  );
});

describe('the rules that Control Plane requires', () => {
  const rules = rulesToCreate({ purpose: 'control-plane' });

  it('are its two, without a slash before the star, and those of file shares', () => {
    expect(rules).toEqual(['/me', '/cloud/project*', ...ofShares('*')]);
  });

  it('grant OVHcloud Inventory every kind', () => {
    const { rights } = rightsByRules(get(...rules), [idOf(1)]);
    expect(rights.map(({ kind, state }) => [kind, state])).toEqual(
      RightKind.options.map((kind) => [kind, 'granted']),
    );
  });
});

describe('the page where keys are created', () => {
  it('accepts the rules of any kinds, and of some projects, but not of any number', () => {
    for (const kind of ResourceKind.options) expect(fitsTokenPage(wanted([kind]))).toBe(true);
    const some = Array.from({ length: 7 }, (_, index) => idOf(index));
    expect(fitsTokenPage(wanted(ResourceKind.options, ...some))).toBe(true);
    const many = Array.from({ length: maxNamedProjects }, (_, index) => idOf(index));
    expect(fitsTokenPage(wanted(ResourceKind.options, ...many))).toBe(false);
  });
});

describe('a rights request of the page', () => {
  it.each([
    ['no kind', wanted([])],
    ['a word for a project', wanted(['volume'], 'production')],
    ['a rule for a project', wanted(['volume'], '*')],
    ['a path', wanted(['volume'], `${idOf(1)}/volume`)],
    ['more than an id', wanted(['volume'], `${idOf(1)}&POST=/me`)],
    ['an id and a line break', wanted(['volume'], `${idOf(1)}\n`)],
    ['capitals', wanted(['volume'], 'A'.repeat(32))],
    ['more projects than any', wanted(['volume'], ...Array.from({ length: 51 }, () => idOf(1)))],
    ['another purpose', { purpose: 'everything' }],
  ])('is not %s', (_what, asked) => {
    expect(WantedRights.safeParse(asked).success).toBe(false);
  });

  it('is kinds in projects, or the rules of Control Plane', () => {
    expect(WantedRights.safeParse(wanted(['volume'], idOf(1))).success).toBe(true);
    const more = { purpose: 'control-plane', projectIds: ['*'], rules: ['/*'] };
    expect(WantedRights.parse(more)).toEqual({ purpose: 'control-plane' });
  });
});
