import { describe, expect, it } from 'vitest';
import type { Lister } from '../../../../electron/discovery/lister.ts';
import { databases } from '../../../../electron/discovery/listers/databases.ts';
import { workflows } from '../../../../electron/discovery/listers/workflows.ts';
import { SnapshotBuilder } from '../../../../electron/storage/rules/compact-snapshot.ts';
import { inOneGo } from '../../../../shared/basics/parts.ts';
import { newPacking, readOutcome } from '../../../../electron/discovery/read-outcome.ts';
import type { InventorySnapshot } from '../../../../shared/inventories/inventory.ts';
import { aSnapshot } from '../../../fakes/builders.ts';
import { fakeOvh, json, type Answerer } from '../ovh/fakes.ts';

const urn = 'urn:v1:eu:resource:publicCloudProject:p1';
const project = { id: 'p1', name: 'Production', status: 'ok', urn } as const;
const database = { id: 'd1', engine: 'mysql' };

function read(answer: Answerer, lister: Lister = databases) {
  const scope = { project, apiRegion: 'eu', region: null } as const;
  return readOutcome(fakeOvh(answer).client, lister, scope, new AbortController().signal);
}

describe('readOutcome', () => {
  it('ignores objects that are gone meanwhile', async () => {
    const outcome = await read(({ path }) => {
      if (path.endsWith('/service')) return json(['d1', 'd2']);
      return path.endsWith('/d1') ? json(database) : json({}, 404);
    });
    expect(outcome).toMatchObject({
      isRead: true,
      resources: [{ resource: { providerId: 'd1' } }],
      issue: null,
    });
  });

  it('holds equal lists of its resources once', async () => {
    const outcome = await read(({ path }) =>
      path.endsWith('/service') ? json(['d1', 'd2']) : json({ ...database, id: path.slice(-2) }),
    );
    const [first, second] = outcome.isRead ? outcome.resources : [];
    expect(second?.resource.providerId).toBe('d2');
    expect(first?.resource.regions).toBe(second?.resource.regions);
    expect(first?.resource.roles).toBe(second?.resource.roles);
  });

  it('has the objects of the last sync where nothing has changed', async () => {
    const { client } = fakeOvh(({ path }) =>
      path.endsWith('/service') ? json(['d1']) : json(database),
    );
    const readWith = async (earlier: InventorySnapshot | null) => {
      const packing = newPacking(inOneGo(SnapshotBuilder.after(earlier)));
      const scope = { project, apiRegion: 'eu', region: null, packing } as const;
      const outcome = await readOutcome(client, databases, scope, new AbortController().signal);
      return outcome.isRead ? outcome.resources.map(({ resource }) => resource) : [];
    };
    const resources = await readWith(null);
    expect(resources).toHaveLength(1);
    expect((await readWith(aSnapshot({ resources })))[0]).toBe(resources[0]);
  });

  it('is empty if a list that is not offered everywhere is not found', async () => {
    const outcome = await read(() => json({}, 404), workflows);
    expect(outcome).toMatchObject({ isRead: true, notOffered: { code: 'list.withdrawn' } });
    expect((await read(() => json({}, 404))).isRead).toBe(false);
  });

  it('is not read when nothing that it names is found', async () => {
    const outcome = await read(({ path }) =>
      path.endsWith('/service') ? json(['d1', 'd2']) : json({}, 404),
    );
    expect(outcome).toMatchObject({ isRead: false, issue: { code: 'ovh.notFound' } });
  });

  it.each([[[database]], [[]]])(
    'has an issue when fewer objects arrived than announced: %j',
    async (all) => {
      const outcome = await read(({ headers }) =>
        json(headers['X-Pagination-Number'] === '1' ? all : [], 200, {
          'X-Pagination-Elements': '9',
        }),
      );
      expect(outcome).toMatchObject({
        isRead: true,
        issue: {
          code: 'ovh.unexpectedAnswer',
          message: `${9 - all.length} of 9 objects that were announced did not come.`,
        },
      });
    },
  );
});
