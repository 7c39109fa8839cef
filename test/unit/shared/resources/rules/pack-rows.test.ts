import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ResourceRow } from '../../../../../shared/resources/resource.ts';
import { RowColumns } from '../../../../../shared/resources/row-columns.ts';
import { packRows } from '../../../../../shared/resources/rules/pack-rows.ts';
import { unpackRows } from '../../../../../shared/resources/rules/unpack-rows.ts';
import { plainRows } from '../../../../fakes/rows.ts';

/** Absent for most rows. */
const optional: ReadonlySet<string> = new Set([
  'newestCountedAt',
  'isByNameOnly',
  'appRoles',
  'endpoints',
  'instanceIds',
]);

const text = fc.string({ unit: 'binary', maxLength: 4 });
const few = <Value>(...values: Value[]) => fc.constantFrom(...values);
const instant = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const list = fc.array(text, { maxLength: 2 });

/** Rows as main has them: most have much in common with the row before them. */
const row: fc.Arbitrary<ResourceRow> = fc.record(
  {
    urn: fc
      .tuple(few('urn:v1:eu:resource:p1', 'urn:v1:eu:resource:p2:region:GRA'), text)
      .map(([start, end]) => `${start}:${end}`),
    kind: few(...ResourceRow.shape.kind.options),
    name: text,
    projectId: few('p1', 'p2'),
    regions: few(['GRA11'], ['GRA', 'SBG'], []),
    class: few(...ResourceRow.shape.class.options),
    subclass: few(...ResourceRow.shape.subclass.unwrap().options, null),
    status: few('ACTIVE', 'in-use', null),
    sizeBytes: fc.option(fc.nat()),
    createdAt: fc.option(instant),
    tags: few([], ['env=prod'], ['a', 'b'], ['a,b']),
    asOf: fc.option(instant),
    inventoryId: few('i1', 'i2'),
    protection: few(...ResourceRow.shape.protection.options),
    lastKnown: few(...ResourceRow.shape.protection.options, null),
    newestRestorePointAt: fc.option(instant),
    newestCountedAt: instant,
    isByNameOnly: fc.boolean(),
    appRoles: few(['source' as const], ['store' as const, 'source' as const]),
    age: few(...ResourceRow.shape.age.unwrap().options, null),
    endpoints: list,
    instanceIds: list,
  },
  {
    requiredKeys: Object.keys(ResourceRow.shape).filter(
      (key) => !optional.has(key),
    ) as (keyof ResourceRow)[],
  },
);

it('sends rows through text and a check, and loses nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const sent: unknown = JSON.parse(JSON.stringify(RowColumns.parse(packRows(rows))));
      expect(plainRows(unpackRows(sent as RowColumns))).toEqual(rows);
    }),
  );
});

it('sends once what many rows have in common', () => {
  const [one] = fc.sample(row, 1);
  if (one === undefined) throw new Error('There is no row.');
  const other = { ...one, status: 'DELETING' };
  const columns = packRows([one, other, one, { ...one, regions: [...one.regions] }]);
  expect(columns.group).toEqual([0, 1, 0, 0]);
  expect(columns.groups).toHaveLength(2);
  expect(columns.states).toHaveLength(1);
  expect(columns.tagLists).toEqual([one.tags]);
});
