import { expect, it } from 'vitest';
import { resourceRowsOf } from '../../../../../electron/resources/rules/resource-row.ts';
import { ResourceRow, type Resource } from '../../../../../shared/resources/resource.ts';
import { anInstance, aResource, inventoryId } from '../../../../fakes/builders.ts';

function rowOf(resource: Resource): ResourceRow {
  const covered = [
    { resource, protection: 'unknown', lastKnown: null, newestRestorePointAt: null, age: 'none' },
  ];
  const [row] = resourceRowsOf({
    entry: { inventory: { id: inventoryId } },
    covered,
  } as never);
  return ResourceRow.parse(row);
}

it('has the addresses of a resource and the instances of a volume, for the search', () => {
  expect(rowOf(anInstance({ endpoints: ['10.0.0.1'] })).endpoints).toEqual(['10.0.0.1']);
  expect(rowOf(aResource({ attachedTo: [anInstance().urn] })).instanceIds).toEqual(['i1']);
});

it('has neither if there is none, because 100,000 rows are sent at once', () => {
  const row = rowOf(aResource({ attachedTo: [] }));
  expect(Object.keys(row)).not.toContain('endpoints');
  expect(Object.keys(row)).not.toContain('instanceIds');
});
