import { describe, expect, it } from 'vitest';
import { prepareRows } from '../../../../../renderer/resources/rows/data-set.ts';
import { filterRows } from '../../../../../renderer/resources/filters/filter-rows.ts';
import { type Filters, noFilters } from '../../../../../renderer/resources/filters/filters.ts';
import { inventoryNames } from '../../../../../renderer/resources/rows/inventory-names.ts';
import { sortedRows } from '../../../../../renderer/resources/table/columns.tsx';
import { defaultResourceTable } from '../../../../../shared/resources/resource-view.ts';
import type { ResourceRow } from '../../../../../shared/resources/resource.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import { tableRows } from '../../../../fakes/rows.ts';
import { aRow } from '../render-resources.tsx';

const names = inventoryNames([
  [inventoryId, 'Main account', [['p1', 'Été']]],
  ['of acme', 'Shop', [], 'Acme'],
]);

function found(rows: ResourceRow[], search: string, filters: Partial<Filters> = {}): string[] {
  const data = prepareRows(tableRows(rows), names, null);
  const order = sortedRows(data, defaultResourceTable.sort);
  const visible = filterRows(data, order, { ...noFilters, ...filters }, search);
  return Array.from(visible, (index) => rows[index]?.name ?? '');
}

describe('searching', () => {
  const rows = [
    aRow({ name: 'web-2', regions: ['GRA11', 'SBG5'], projectId: 'p2' }),
    aRow({ name: 'Été à la plage', projectId: 'p2' }),
    aRow({ name: 'db', status: 'in-use' }),
    aRow({ name: 'Ωmega', status: null, projectId: 'p2' }),
  ];

  it('ignores case and accents, in the search and in the name', () => {
    expect(found(rows, 'ete A LA')).toEqual(['Été à la plage']);
    expect(found([aRow({ name: 'ete', projectId: 'p2' })], 'ÉTÉ')).toEqual(['ete']);
    expect(found(rows, 'ωMEGA')).toEqual(['Ωmega']);
  });

  it('covers the name, the id, every region, the project and the status', () => {
    expect(found(rows, 'sbg5')).toEqual(['web-2']);
    expect(found([aRow({ urn: 'urn:v1:eu:x:a1b2-c3', name: 'x' })], 'a1b2')).toEqual(['x']);
    expect(found(rows, 'été db')).toEqual(['db']);
    expect(found([aRow({ status: 'SHUTOFF' })], 'shut')).toEqual(['data']);
  });

  it('covers tags, addresses, and the instances of a volume', () => {
    const others = [
      aRow({ name: 'web-1', kind: 'instance', urn: 'urn:x:1a', endpoints: ['10.45.152.154'] }),
      aRow({ name: 'db', kind: 'database', endpoints: ['2001:db8::1', 'pg-1.cloud.ovh.net:5432'] }),
      aRow({ name: 'disk', tags: ['env=prod'], instanceIds: ['1a'] }),
    ];
    expect(found(others, '10.45')).toEqual(['web-1']);
    expect(found(others, '2001:DB8')).toEqual(['db']);
    expect(found(others, 'pg-1.cloud.ovh.net:5432')).toEqual(['db']);
    expect(found(others, 'env=prod')).toEqual(['disk']);
    expect(found(others, 'web-1')).toEqual(['disk', 'web-1']);
    expect(found(others, '10.45 web')).toEqual(['web-1']);
  });

  it('does not look for ordinary words in host names, which all end alike', () => {
    const row = aRow({ endpoints: ['bucket.s3.gra.io.cloud.ovh.net'] });
    expect(found([row], 'cloud')).toEqual([]);
    expect(found([row], 'cloud.ovh')).toEqual(['data']);
  });

  it('does not find words across two rows or two fields', () => {
    expect(found([aRow({ name: 'ab' }), aRow({ name: 'cd' })], 'bc')).toEqual([]);
  });

  it('finds a pasted URN, but not every volume by the word in it', () => {
    const row = aRow({ name: 'x' });
    expect(found([row, aRow({ name: 'y' })], row.urn.toUpperCase())).toEqual(['x']);
    expect(found([row], 'publicCloudProject')).toEqual([]);
  });

  it('finds everything for an empty search', () => {
    expect(found(rows, '  ')).toHaveLength(4);
  });

  it('separates the rows when a name contains the separator', () => {
    expect(found([aRow({ name: 'a\0b' }), aRow({ name: 'c' })], 'c')).toEqual(['c']);
  });
});

describe('searching with operators', () => {
  const rows = [
    aRow({ name: 'a', protection: 'protected', regions: ['GRA11'], tags: ['env=prod'] }),
    aRow({ name: 'b', protection: 'not-protected', projectId: 'p2', endpoints: ['10.0.0.1'] }),
    aRow({ name: 'c', protection: 'excluded', regions: ['SBG5'], class: 'database' }),
    aRow({ name: 'web', kind: 'instance', urn: 'urn:x:i9', protection: 'unknown', regions: [] }),
    aRow({ name: 'd', protection: 'unknown', regions: [], instanceIds: ['i9'] }),
  ];

  it('limits each word to its filter or field', () => {
    expect(found(rows, 'status:protected')).toEqual(['a']);
    expect(found(rows, 'status:"not protected"')).toEqual(['b']);
    expect(found(rows, 'region:gra')).toEqual(['a', 'b']);
    expect(found(rows, 'class:database')).toEqual(['c']);
    expect(found(rows, 'project:ete')).toHaveLength(4);
    expect(found(rows, 'project:p2')).toEqual(['b']);
    expect(found(rows, 'inventory:"main acc" tag:env=prod')).toEqual(['a']);
    expect(found(rows, 'name:a')).toEqual(['a']);
    expect(found(rows, 'address:10.0')).toEqual(['b']);
    expect(found(rows, 'instance:web')).toEqual(['d']);
    expect(found(rows, 'instance:i9')).toEqual(['d']);
  });

  it('accepts any of several values of an operator, and excludes with a hyphen', () => {
    expect(found(rows, 'status:protected status:excluded')).toEqual(['a', 'c']);
    expect(found(rows, '-status:unknown -region:sbg')).toEqual(['a', 'b']);
    expect(found(rows, 'excluded:yes')).toEqual(['c']);
    expect(found(rows, 'excluded:no name:c')).toEqual([]);
    expect(found(rows, 'excluded:maybe')).toEqual([]);
  });

  it('combines with words and filters', () => {
    expect(found(rows, 'b status:not', { regions: ['GRA11'] })).toEqual(['b']);
    expect(found(rows, 'b status:not', { regions: ['SBG5'] })).toEqual([]);
  });

  it('understands the user’s language, for operators and values', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(found(rows, 'état:inconnue')).toEqual(['d', 'web']);
    expect(found(rows, 'etat:unknown exclue:non région:gra')).toEqual([]);
    expect(found(rows, 'exclue:oui')).toEqual(['c']);
  });
});

describe('filtering', () => {
  const rows = [
    aRow({ name: 'a', class: 'compute', protection: 'protected' }),
    aRow({ name: 'b', class: 'compute', protection: 'unknown', projectId: 'p2' }),
    aRow({ name: 'c', class: 'database', protection: 'unknown', inventoryId: 'other' }),
  ];

  it('selects what matches every filter', () => {
    expect(found(rows, '', { classes: ['compute'] })).toEqual(['a', 'b']);
    expect(found(rows, '', { protections: ['unknown'] })).toEqual(['b', 'c']);
    expect(found(rows, '', { protections: ['unknown'], classes: ['compute'] })).toEqual(['b']);
    expect(found(rows, '', { inventoryIds: [inventoryId] })).toEqual(['a', 'b']);
    expect(found(rows, '', { projectIds: ['p2'] })).toEqual(['b']);
    expect(found(rows, 'nowhere', { projectIds: ['p2'] })).toEqual([]);
  });

  it('accepts any of several values of a filter', () => {
    expect(found(rows, '', { classes: ['compute', 'database'] })).toEqual(['a', 'b', 'c']);
    expect(found(rows, '', { protections: ['protected', 'stale'] })).toEqual(['a']);
    expect(found(rows, '', { inventoryIds: [inventoryId, 'other'], projectIds: ['p2'] })).toEqual([
      'b',
    ]);
  });

  it('finds a region among several, tags, and OVHcloud’s status', () => {
    const others = [
      aRow({ name: 'a', regions: ['GRA', 'SBG'], tags: ['env=prod', 'web'], status: 'READY' }),
      aRow({ name: 'b', regions: [], tags: [], status: null }),
    ];
    expect(found(others, '', { regions: ['SBG'] })).toEqual(['a']);
    expect(found(others, '', { regions: ['SB'] })).toEqual([]);
    expect(found(others, '', { tags: ['db', 'web'] })).toEqual(['a']);
    expect(found(others, '', { statuses: ['READY'] })).toEqual(['a']);
  });

  it('finds the roles of a kind, and kinds without roles', () => {
    const others = [
      aRow({ name: 'volume' }),
      aRow({ name: 'bucket', kind: 's3-bucket' }),
      aRow({ name: 'swift', kind: 'swift-container' }),
    ];
    expect(found(others, '', { roles: ['store'] })).toEqual(['bucket']);
    expect(found(others, '', { roles: ['source'] })).toEqual(['bucket', 'volume']);
  });

  it('finds resources with an app in a role, and resources that could have one', () => {
    const others = [
      aRow({ name: 'instance', kind: 'instance', class: 'compute' }),
      aRow({ name: 'backed up', kind: 'instance', class: 'compute', appRoles: ['source'] }),
      aRow({ name: 'bucket', kind: 's3-bucket', class: 'object-storage', subclass: 's3' }),
      aRow({ name: 'store', kind: 's3-bucket', class: 'object-storage', appRoles: ['store'] }),
      // Plakar has no integration for these.
      aRow({ name: 'volume' }),
      aRow({ name: 'swift', kind: 'swift-container', class: 'object-storage' }),
      aRow({ name: 'redis', kind: 'database', class: 'database', subclass: 'redis' }),
      aRow({ name: 'mysql', kind: 'database', class: 'database', subclass: 'mysql' }),
    ];
    expect(found(others, '', { apps: ['none'] })).toEqual(['bucket', 'instance', 'mysql']);
    expect(found(others, '', { apps: ['source'] })).toEqual(['backed up']);
    expect(found(others, 's', { apps: ['none', 'store'] })).toEqual([
      'bucket',
      'instance',
      'mysql',
      'store',
    ]);
  });

  it('does not count unknown as not protected', () => {
    expect(found(rows, '', { protections: ['not-protected'] })).toEqual([]);
  });
});

describe('preparing', () => {
  it('retains prepared rows when only the protection changes', () => {
    const rows = [aRow()];
    const first = prepareRows(tableRows(rows), names, null);
    const next = prepareRows(tableRows([aRow({ protection: 'excluded' })]), names, first);
    expect(next.searched).toBe(first.searched);
    expect(next.rows[0]?.protection).toBe('excluded');
  });

  it.each([{ tags: ['x'] }, { endpoints: ['1.2.3.4'] }, { instanceIds: ['i1'] }])(
    'prepares again when %o is new',
    (change) => {
      const first = prepareRows(tableRows([aRow()]), names, null);
      expect(prepareRows(tableRows([aRow(change)]), names, first).searched).not.toBe(
        first.searched,
      );
    },
  );

  it('prepares again when a name changes', () => {
    const first = prepareRows(tableRows([aRow()]), names, null);
    const next = prepareRows(
      tableRows([aRow({ urn: first.rows[0]?.urn ?? '', name: 'new' })]),
      names,
      first,
    );
    expect(next.searched.texts.text).toContain('new');
  });
});

describe('filtering by region and age', () => {
  const rows = [
    aRow({ name: 'here', regions: ['GRA11', 'SBG5'], age: 'within-week' }),
    aRow({ name: 'there', regions: ['BHS5'], age: 'older' }),
    aRow({ name: 'nowhere', regions: [], age: null }),
  ];

  it('finds what is in a region, also among others', () => {
    expect(found(rows, '', { regions: ['SBG5'] })).toEqual(['here']);
    expect(found(rows, '', { regions: ['SBG'] })).toEqual([]);
  });

  it('finds resources whose newest restore point has an age', () => {
    expect(found(rows, '', { ages: ['older'] })).toEqual(['there']);
  });
});

describe('groups of inventories', () => {
  const rows = [aRow({ name: 'own' }), aRow({ name: 'hers', inventoryId: 'of acme' })];

  it('are a filter and a search, also the inventories in none', () => {
    expect(found(rows, '', { groups: ['Acme'] })).toEqual(['hers']);
    expect(found(rows, '', { groups: [''] })).toEqual(['own']);
    expect(found(rows, 'group:acm')).toEqual(['hers']);
  });

  it('makes what is searched once, whether in parts or at the first search', () => {
    const inParts = prepareRows(tableRows([aRow({ name: 'one' })]), names, null).searched;
    const parts = [...inParts.inParts()];
    expect(parts).toHaveLength(1);
    const { texts } = inParts;
    expect(texts.text).toContain('one');
    expect(inParts.texts).toBe(texts);

    const atOnce = prepareRows(tableRows([aRow({ name: 'one' })]), names, null).searched;
    const begun = atOnce.inParts();
    begun.next();
    expect(atOnce.texts.text).toContain('one');
    expect(begun.next().value?.texts).toBe(atOnce.texts);
  });
});
