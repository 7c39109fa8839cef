import { describe, expect, it } from 'vitest';
import { compacted } from '../../../../../electron/storage/rules/compact-snapshot.ts';
import type { InventorySnapshot } from '../../../../../shared/inventories/inventory.ts';
import { Resource } from '../../../../../shared/resources/resource.ts';
import { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import {
  aBucket,
  anInstance,
  aResource,
  aRestorePoint,
  aSnapshot,
} from '../../../../fakes/builders.ts';

const instance = anInstance();
const full = {
  resource: aBucket({
    listedIn: 'SBG',
    versioning: 'enabled',
    attachedTo: [instance.urn],
    tags: ['env=prod', 'team=web'],
    endpoints: ['a.example', 'b.example'],
    asOf: '2026-11-01T00:00:00.000Z',
    subclass: 's3',
    roles: ['source', 'store', 'destination'],
  }),
  point: aRestorePoint({
    sourceId: '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99',
    origin: 'origin',
    root: '/root',
    heldIn: 'web-1',
    itemCount: 3,
  }),
};

/** As read from the disk: no two texts or lists are the same object. */
function copyOf(snapshot: InventorySnapshot): InventorySnapshot {
  return JSON.parse(JSON.stringify(snapshot)) as InventorySnapshot;
}

describe('a compacted snapshot', () => {
  it('has the same values in every field, and no other fields', () => {
    const snapshot = aSnapshot({
      resources: [full.resource, instance, aResource({ status: null, createdAt: null })],
      restorePoints: [full.point, aRestorePoint({ resourceUrn: null, matchedBy: null })],
    });
    expect(Object.keys(full.resource).toSorted()).toEqual(Object.keys(Resource.shape).toSorted());
    expect(Object.keys(full.point).toSorted()).toEqual(Object.keys(RestorePoint.shape).toSorted());
    expect(compacted(snapshot)).toStrictEqual(snapshot);
    expect(copyOf(compacted(copyOf(snapshot)))).toStrictEqual(snapshot);
  });

  it('has equal lists once, which cannot be changed', () => {
    const other = { providerId: 'v2', tags: ['a', 'b'], attachedTo: [instance.urn] };
    const resources = [aResource({ ...other, providerId: 'v1' }), aResource(other)];
    const [first, second] = compacted(copyOf(aSnapshot({ resources }))).resources;
    expect(first?.regions).toBe(second?.regions);
    expect(first?.tags).toBe(second?.tags);
    expect(first?.attachedTo).toBe(second?.attachedTo);
    expect(first?.roles).toBe(second?.roles);
    expect(first?.endpoints).toBe(second?.endpoints);
    expect(() => first?.tags.push('c')).toThrow(TypeError);
    expect(() => first?.roles.push('store')).toThrow(TypeError);
  });

  it('does not take one list for another that is written alike', () => {
    const tags = [['a', 'b'], ['["a","b"]'], [], ['[]'], [''], ['a,b']];
    const resources = tags.map((each, index) => aResource({ providerId: `${index}`, tags: each }));
    expect(compacted(aSnapshot({ resources })).resources.map((each) => each.tags)).toEqual(tags);
  });

  it('classifies each resource by its kind and engine', () => {
    const urn = (engine: string) =>
      `urn:v1:eu:resource:publicCloudProject:p1:database:${engine}:d-${engine}`;
    const databases = ['mysql', 'postgresql', 'kafka'].map((engine) =>
      aResource({ kind: 'database', urn: urn(engine), class: 'unknown', roles: [] }),
    );
    expect(compacted(aSnapshot({ resources: [...databases, instance] })).resources).toMatchObject([
      { class: 'database', subclass: 'mysql', roles: ['source', 'destination'] },
      { class: 'database', subclass: 'postgresql', roles: ['source', 'destination'] },
      { class: 'database', subclass: null },
      { class: 'compute', subclass: null, roles: ['source', 'destination'] },
    ]);
  });

  it('has the objects of an earlier snapshot where nothing has changed', () => {
    const resources = [full.resource, instance];
    const earlier = compacted(aSnapshot({ resources, restorePoints: [full.point] }));
    const later = compacted(copyOf(earlier), earlier);
    expect(later.resources[0]).toBe(earlier.resources[0]);
    expect(later.resources[1]).toBe(earlier.resources[1]);
    expect(later.restorePoints[0]).toBe(earlier.restorePoints[0]);
  });

  const otherThan = (value: unknown) =>
    Array.isArray(value) ? [...value.slice(1), 'other'] : `other ${String(value)}`;

  // What follows from the kind cannot change alone.
  const derived = ['urn', 'kind', 'class', 'subclass', 'roles'];
  it.each(Object.keys(Resource.shape).filter((field) => !derived.includes(field)))(
    'has a resource whose %s has changed as it is now',
    (field) => {
      const earlier = compacted(aSnapshot({ resources: [full.resource] }));
      const changed = { ...full.resource, [field]: otherThan(Reflect.get(full.resource, field)) };
      const later = compacted(aSnapshot({ resources: [changed] }), earlier);
      expect(later.resources).toEqual([changed]);
    },
  );

  it.each(Object.keys(RestorePoint.shape))(
    'has a restore point whose %s has changed as it is now',
    (field) => {
      const earlier = compacted(aSnapshot({ restorePoints: [full.point] }));
      const changed = { ...full.point, [field]: otherThan(Reflect.get(full.point, field)) };
      const later = compacted(aSnapshot({ restorePoints: [changed] }), earlier);
      expect(later.restorePoints).toEqual([changed]);
    },
  );

  it('has more or fewer values in a list, or none, as they are now', () => {
    const earlier = compacted(aSnapshot({ resources: [full.resource] }));
    const tags = ['env=prod'];
    const endpoints = [...full.resource.endpoints, 'c.example'];
    for (const changed of [
      { ...full.resource, tags },
      { ...full.resource, endpoints },
    ]) {
      expect(compacted(aSnapshot({ resources: [changed] }), earlier).resources).toEqual([changed]);
    }
    const { attachedTo: _, ...changed } = full.resource;
    const later = compacted(aSnapshot({ resources: [changed] }), earlier);
    expect(later.resources).toStrictEqual([changed]);
  });
});
