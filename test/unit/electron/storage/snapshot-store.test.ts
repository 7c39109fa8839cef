import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InventorySnapshot } from '../../../../shared/inventories/inventory.ts';
import { SnapshotStore } from '../../../../electron/storage/snapshot-store.ts';
import { aResource, aRestorePoint, aRun, aSnapshot, inventoryId } from '../../../fakes/builders.ts';
import { aHistoryPoint } from '../../../fakes/coverage.ts';

let folder: string;
let path: string;
const newStore = () => new SnapshotStore(folder, () => new Date('2026-11-20T08:00:00Z'));

const v1 = aResource({ providerId: 'v1', name: 'один – ünïcode 🚀' });
const v2 = aResource({ providerId: 'v2' });
const snapshot = aSnapshot({ resources: [v1, v2] });
const raws = new Map([
  [v1.urn, '{"id":"v1","note":"🚀"}'],
  [v2.urn, '{"id":"v2"}'],
]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-store-'));
  path = join(folder, inventoryId, 'snapshot.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

/** A file as version 0.1.0 wrote it, without the provider's objects. */
async function writeWith(content: InventorySnapshot): Promise<void> {
  const lines = content.resources.map(({ urn }) => `${urn}\tnull\n`);
  const rawBytes = lines.map((line) => Buffer.byteLength(line));
  const body = Buffer.from(`${JSON.stringify({ snapshot: content, rawBytes })}\n`);
  const header = JSON.stringify({
    format: 'ovhcloud-inventory-snapshot',
    version: 2,
    bodyBytes: body.length,
    bodySha256: createHash('sha256').update(body).digest('hex'),
  });
  await writeFile(path, [`${header.padEnd(255)}\n`, body.toString(), ...lines].join(''));
}

describe('a snapshot', () => {
  it('is restored as it was saved, with the provider’s objects', async () => {
    await newStore().save(snapshot, raws);
    const store = newStore();
    expect(await store.load(inventoryId)).toEqual({ kind: 'read', value: snapshot });
    expect(await store.readRaw(inventoryId, v1.urn)).toBe(raws.get(v1.urn));
    expect(await store.readRaw(inventoryId, v2.urn)).toBe(raws.get(v2.urn));
    expect(await store.readRaw(inventoryId, 'urn:unknown')).toBeNull();
  });

  it('stores nothing that follows from a kind, and recomputes such values of earlier versions', async () => {
    await newStore().save(snapshot, raws);
    expect(await readFile(path, 'utf8')).not.toMatch(/"(class|subclass|roles)"/);
    const urn = v1.urn.replace(':volume:region:GRA11:', ':database:mysql:');
    const database = { ...v1, kind: 'database', urn, class: 'unknown' } as const;
    await writeWith({ ...snapshot, resources: [{ ...database, roles: ['store'] }] });
    expect(await newStore().load(inventoryId)).toMatchObject({
      value: {
        resources: [{ class: 'database', subclass: 'mysql', roles: ['source', 'destination'] }],
      },
    });
  });

  it.each([0, 1, 499, 500, 501, 1200])(
    'of %i resources and restore points is restored as it was saved',
    async (count) => {
      // Texts that look like the places where a file is divided.
      const name = '],"restorePoints":[\n]},\n,"resources":[';
      const many = Array.from({ length: count }, (_, index) =>
        aResource({ providerId: `v${index}`, name: `${name}${index}` }),
      );
      const large = aSnapshot({
        resources: many,
        restorePoints: many.map(({ urn }, index) =>
          aRestorePoint({ id: `s${index}`, name, resourceUrn: urn }),
        ),
      });
      const rawOf = (id: string) => JSON.stringify({ id, pad: 'ü'.repeat(id === 'v7' ? 2e6 : 9) });
      const objects = many.map(({ urn, providerId }) => [urn, rawOf(providerId)] as const);
      await newStore().save(large, new Map(objects));
      const store = newStore();
      expect(await store.load(inventoryId)).toEqual({ kind: 'read', value: large });
      for (const [urn, raw] of objects.slice(0, 9)) {
        expect(await store.readRaw(inventoryId, urn)).toBe(raw);
      }
      expect(await store.readRaw(inventoryId, objects.at(-1)?.[0] ?? '')).toBe(
        objects.at(-1)?.[1] ?? null,
      );
    },
  );

  it('is read from a file of an earlier version, however long its one line is', async () => {
    await newStore().save(snapshot, raws);
    const large = aSnapshot({ resources: [aResource({ name: 'é🚀'.repeat(7e5) })] });
    await writeWith(large);
    expect(await newStore().load(inventoryId)).toEqual({ kind: 'read', value: large });
  });

  it('is a file that version 0.1.0 reads: one JSON text, and a line for each resource', async () => {
    await newStore().save(snapshot, raws);
    const file = await readFile(path);
    const header = JSON.parse(file.subarray(0, 256).toString()) as Record<string, unknown>;
    const bodyEnd = 256 + Number(header['bodyBytes']);
    const body = file.subarray(256, bodyEnd);
    expect(header['bodySha256']).toBe(createHash('sha256').update(body).digest('hex'));
    const lines = [...raws].map(([urn, raw]) => `${urn}\t${raw}\n`);
    expect(file.subarray(bodyEnd).toString()).toBe(lines.join(''));
    expect(JSON.parse(body.toString())).toMatchObject({
      snapshot: { resources: [{ urn: v1.urn }, { urn: v2.urn }] },
      rawBytes: lines.map((line) => Buffer.byteLength(line)),
    });
  });

  it('carries over the provider’s objects of resources that were not read again', async () => {
    const store = newStore();
    await store.save(snapshot, raws);
    await store.save(
      aSnapshot({ resources: [v2, v1] }),
      new Map([[v2.urn, '{"id":"v2","new":1}']]),
    );
    expect(await store.readRaw(inventoryId, v1.urn)).toBe(raws.get(v1.urn));
    expect(await store.readRaw(inventoryId, v2.urn)).toBe('{"id":"v2","new":1}');
  });

  it('shows no object of another resource while the next snapshot replaces it', async () => {
    const store = newStore();
    const many = Array.from({ length: 500 }, (_, index) => aResource({ providerId: `v${index}` }));
    const rawOf = (id: string, turn: number) => JSON.stringify({ id, pad: 'x'.repeat(turn * 7) });
    const saves = (async () => {
      for (let turn = 0; turn < 6; turn += 1) {
        const turned = [...many.slice(turn * 50), ...many.slice(0, turn * 50)];
        const objects = turned.map(
          ({ urn, providerId }) => [urn, rawOf(providerId, turn)] as const,
        );
        await store.save(aSnapshot({ resources: turned }), new Map(objects));
      }
      return 'saved' as const;
    })();
    let count = 0;
    while ((await Promise.race([saves, setImmediate('saving' as const)])) === 'saving') {
      for (const { urn, providerId } of many.slice(0, 40)) {
        const raw = await store.readRaw(inventoryId, urn);
        if (raw === null) continue;
        count += 1;
        expect(JSON.parse(raw)).toMatchObject({ id: providerId });
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  it('is whole however many bytes its characters have', async () => {
    const many = Array.from({ length: 900 }, (_, index) => aResource({ providerId: `v${index}` }));
    const long = new Map(
      many.map(({ urn }, index) => [
        urn,
        JSON.stringify(['é', '€', '🚀'].map((c) => c.repeat(index))),
      ]),
    );
    await newStore().save(aSnapshot({ resources: many }), long);
    const store = newStore();
    expect(await store.load(inventoryId)).toMatchObject({ kind: 'read' });
    for (const { urn } of many) expect(await store.readRaw(inventoryId, urn)).toBe(long.get(urn));
  });

  it('is readable by its owner only', async () => {
    await newStore().save(snapshot, raws);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, inventoryId))).mode & 0o777).toBe(0o700);
  });

  it('that was never saved is none', async () => {
    expect(await newStore().load(inventoryId)).toEqual({ kind: 'none' });
  });

  it('stays unchanged when writing the next one fails', async () => {
    const store = newStore();
    await store.save(snapshot, raws);
    await mkdir(`${path}.partial`);
    await expect(store.save(aSnapshot(), raws)).rejects.toMatchObject({
      failure: { code: 'storage.unwritable' },
    });
    expect(await newStore().load(inventoryId)).toEqual({ kind: 'read', value: snapshot });
    expect(await store.readRaw(inventoryId, v1.urn)).toBe(raws.get(v1.urn));
  });
});

describe('a damaged file', () => {
  beforeEach(() => newStore().save(snapshot, raws));

  const damages: [string, () => Promise<void>][] = [
    ['cut short', async () => truncate(path, (await stat(path)).size - 3)],
    ['cut in its body', () => truncate(path, 300)],
    ['empty', () => truncate(path, 0)],
    ['not ours', () => writeFile(path, 'hello '.repeat(100))],
    [
      'changed by one byte',
      async () => {
        const bytes = await readFile(path);
        bytes[400] = (bytes[400] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
    ],
    [
      'of an absurd length',
      async () =>
        writeFile(
          path,
          (await readFile(path, 'utf8')).replace(/"bodyBytes":\d+/, '"bodyBytes":9e15'),
        ),
    ],
    [
      'of a later version',
      async () =>
        writeFile(path, (await readFile(path, 'utf8')).replace('"version":2', '"version":3')),
    ],
  ];
  it.each(damages)('that is %s is set aside, complete, and reported', async (_title, damage) => {
    await damage();
    const damaged = await readFile(path);
    const movedTo = `${path}.corrupt-2026-11-20T08-00-00.000Z`;
    expect(await newStore().load(inventoryId)).toEqual({ kind: 'corrupt', movedTo });
    expect(await readFile(movedTo)).toEqual(damaged);
    expect(await newStore().load(inventoryId)).toEqual({ kind: 'none' });
  });
});

describe('a file beside the snapshot', () => {
  const decisions = { excluded: [v1.urn], included: ['urn:other'] };

  it('survives on its own', async () => {
    const store = newStore();
    await store.saveDecisions(inventoryId, decisions);
    await store.saveLastRun(aRun());
    expect(await newStore().loadDecisions(inventoryId)).toEqual({
      kind: 'read',
      value: decisions,
    });
    expect(await newStore().loadLastRun(inventoryId)).toEqual({ kind: 'read', value: aRun() });
  });

  it('is set aside when it is damaged', async () => {
    const store = newStore();
    await store.saveDecisions(inventoryId, decisions);
    await writeFile(join(folder, inventoryId, 'excluded.json'), '["half');
    expect(await store.loadDecisions(inventoryId)).toMatchObject({ kind: 'corrupt' });
    expect(await store.loadDecisions(inventoryId)).toEqual({ kind: 'none' });
  });

  it('is deleted with the inventory', async () => {
    const store = newStore();
    await store.save(snapshot, raws);
    await store.delete(inventoryId);
    expect(await readdir(folder)).toEqual([]);
    expect(await store.readRaw(inventoryId, v1.urn)).toBeNull();
  });
});

describe('the coverage history', () => {
  it('is read from files of earlier versions, which store the counts as `figure`', async () => {
    const { counts, ...point } = aHistoryPoint();
    await mkdir(join(folder, inventoryId), { recursive: true });
    const file = join(folder, inventoryId, 'history.json');
    await writeFile(file, JSON.stringify([{ ...point, figure: counts }]));
    expect(await newStore().loadHistory(inventoryId)).toEqual({
      kind: 'read',
      value: [{ ...point, counts }],
    });
  });
});
