import { expect, it } from 'vitest';
import { rowOf as rowFrom } from '../../../../../electron/resources/rules/resource-row.ts';
import type { CoveredResource } from '../../../../../shared/coverage/rules/coverage.ts';
import { ResourceRow, type Resource } from '../../../../../shared/resources/resource.ts';
import { anInstance, aResource, earlier, inventoryId, now } from '../../../../fakes/builders.ts';
import { aCovered } from '../../../../fakes/exports.ts';

function rowOf(resource: Resource, change: Partial<CoveredResource> = {}): ResourceRow {
  return ResourceRow.parse(rowFrom(aCovered(resource, change), inventoryId));
}

it('has the addresses of a resource and the instances of a volume, for the search', () => {
  expect(rowOf(anInstance({ endpoints: ['10.0.0.1'] })).endpoints).toEqual(['10.0.0.1']);
  expect(rowOf(aResource({ attachedTo: [anInstance().urn] })).instanceIds).toEqual(['i1']);
});

it('says if the newest restore point does not count, or its match is a guess', () => {
  const counted = { newestRestorePointAt: now, newestCountedAt: earlier, isByNameOnly: true };
  expect(rowOf(aResource(), counted)).toMatchObject(counted);
});

it('has none of these if there is nothing to say, because 100,000 rows are sent at once', () => {
  const row = rowOf(aResource({ attachedTo: [] }), {
    newestRestorePointAt: now,
    newestCountedAt: now,
  });
  for (const field of ['endpoints', 'instanceIds', 'newestCountedAt', 'isByNameOnly']) {
    expect(Object.keys(row)).not.toContain(field);
  }
});
