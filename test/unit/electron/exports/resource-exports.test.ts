import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ResourceExports } from '../../../../electron/exports/resource-exports.ts';
import { WrittenFiles } from '../../../../electron/exports/written-files.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { ExportedResources } from '../../../../shared/exports/exported-resource.ts';
import type { Resource } from '../../../../shared/resources/resource.ts';
import {
  aBucket,
  anInstance,
  aResource,
  aSnapshot,
  inventoryId,
  nothingElse,
} from '../../../fakes/builders.ts';
import { aCovered } from '../../../fakes/exports.ts';
import { aSummary } from '../../../fakes/summary.ts';

let folder: string;
const reveal = vi.fn();
const openFile = vi.fn(async (_path: string) => {});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const volume = aResource({ name: 'disk "a"; b' });
const instance = anInstance({ endpoints: ['51.1.2.3'] });
const bucket = aBucket();
const excludedBucket = aBucket({ urn: 'urn:excluded' });

function exportsOver(resources: Resource[], saveFile: () => Promise<string | null>) {
  const { id, name, endpoint, account, createdAt, signIn, verification } = aSummary();
  const entry: InventoryEntry = {
    inventory: { id, name, endpoint, account, createdAt, signIn, verification },
    snapshot: aSnapshot({ resources }),
    ...nothingElse(),
  };
  const close = vi.fn(async () => undefined);
  const files = new WrittenFiles({
    newId: () => crypto.randomUUID(),
    revealFile: reveal,
    openFile,
  });
  const exports = new ResourceExports({
    store: {
      get: (wanted) => {
        if (wanted !== inventoryId) throw new AppError('inventory.notFound');
        return entry;
      },
      openRaws: async () => ({ read: async (urn) => JSON.stringify({ urn }), close }),
    },
    coverage: {
      of: () =>
        resources.map((resource) =>
          aCovered(resource, resource === excludedBucket ? { protection: 'excluded' } : {}),
        ),
    },
    exclusions: { reasonsIn: () => () => null },
    policy: () => anyAgePolicy,
    files,
    saveFile,
    spreadsheetLocale: () => 'fr-FR',
    now: () => new Date(2026, 10, 5, 8),
    appVersion: '1.2.3',
  });
  return { exports, files, close };
}

const rows = (...resources: Resource[]) => [{ inventoryId, urns: resources.map(({ urn }) => urn) }];

describe('an export of resources', () => {
  it('writes main’s data, in the order of the table, to the file that the user chose', async () => {
    const path = join(folder, 'out.json');
    const saveFile = vi.fn(async () => path);
    const { exports } = exportsOver([volume, instance, bucket], saveFile);
    const file = await exports.save({
      format: 'json',
      rows: rows(bucket, volume),
      filters: 'Search: x',
    });
    expect(saveFile).toHaveBeenCalledWith({
      suggestedName: 'ovhcloud-resources-2026-11-05.json',
      extension: 'json',
    });
    expect(file).toMatchObject({ path, count: 2, missing: 0 });
    const { resources, ...header } = ExportedResources.parse(
      JSON.parse(await readFile(path, 'utf8')),
    );
    expect(resources.map(({ name }) => name)).toEqual([bucket.name, volume.name]);
    expect(header).toMatchObject({ filters: 'Search: x', count: 2, app: { version: '1.2.3' } });
    expect(header.inventories).toMatchObject([{ name: 'Production', account: 'xx1111-ovh' }]);
  });

  it('writes nothing when the user chooses no file', async () => {
    const { exports } = exportsOver([volume], async () => null);
    const order = { format: 'csv', rows: rows(volume), filters: '' } as const;
    expect(await exports.save(order)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('reports how many resources a sync removed meanwhile, and refuses a deleted inventory', async () => {
    const path = join(folder, 'out.csv');
    const { exports } = exportsOver([volume], async () => path);
    const save = (wanted: Parameters<typeof exports.save>[0]['rows']) =>
      exports.save({ format: 'csv', rows: wanted, filters: '' });
    expect(await save(rows(volume, instance))).toMatchObject({ count: 1, missing: 1 });
    await expect(
      save([{ inventoryId: crypto.randomUUID(), urns: [volume.urn] }]),
    ).rejects.toMatchObject({ code: 'inventory.notFound' });
  });

  it('replaces a file completely, leaves nothing beside it, and makes it readable to others', async () => {
    const path = join(folder, 'out.csv');
    await writeFile(path, 'x'.repeat(100_000));
    const { exports } = exportsOver([volume], async () => path);
    await exports.save({ format: 'excel-csv', rows: rows(volume), filters: '' });
    expect(await readFile(path, 'utf8')).toMatch(/^\uFEFFname;/);
    expect(await readdir(folder)).toEqual(['out.csv']);
    const fresh = join(folder, 'fresh.csv');
    const other = exportsOver([volume], async () => fresh);
    await other.exports.save({ format: 'csv', rows: rows(volume), filters: '' });
    expect((await stat(fresh)).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  it('reports a file that cannot be written', async () => {
    const path = join(folder, 'file', 'out.csv');
    await writeFile(join(folder, 'file'), '');
    const { exports } = exportsOver([volume], async () => path);
    await expect(
      exports.save({ format: 'csv', rows: rows(volume), filters: '' }),
    ).rejects.toMatchObject({ code: 'export.unwritable' });
  });

  it('reads OVHcloud’s objects for inventory entries, and closes their file', async () => {
    const path = join(folder, 'out.json');
    const { exports, close } = exportsOver([instance], async () => path);
    await exports.save({ format: 'inventory-entries', rows: rows(instance), filters: '' });
    const [entry] = JSON.parse(await readFile(path, 'utf8')) as [{ Details: string }];
    expect(JSON.parse(Buffer.from(entry.Details, 'base64').toString())).toEqual({
      urn: instance.urn,
    });
    expect(close).toHaveBeenCalledOnce();
  });

  it('writes every resource of a table that takes several batches', async () => {
    const many = Array.from({ length: 4500 }, (_, index) =>
      aResource({ urn: `urn:${index}`, name: `v${index}` }),
    );
    const path = join(folder, 'out.json');
    const { exports } = exportsOver(many, async () => path);
    await exports.save({ format: 'json', rows: rows(...many), filters: '' });
    const { resources } = JSON.parse(await readFile(path, 'utf8')) as { resources: Resource[] };
    expect(resources.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
  });

  it('reports in advance what a file for Plakar will lack', () => {
    const { exports } = exportsOver([volume, instance, bucket], async () => null);
    expect(exports.preview({ format: 'plakar-csv', rows: rows(volume, instance, bucket) })).toEqual(
      {
        count: 3,
        withoutEndpoint: 2,
        withSubclass: 1,
        renamed: 1,
        excluded: 0,
      },
    );
  });

  it('leaves excluded resources out of the import of Control Plane, which would count them', async () => {
    const path = join(folder, 'plakar.csv');
    const { exports } = exportsOver([volume, excludedBucket], async () => path);
    const order = { rows: rows(volume, excludedBucket), filters: '' };
    expect(exports.preview({ format: 'plakar-csv', ...order })).toMatchObject({
      count: 1,
      excluded: 1,
    });
    expect(exports.preview({ format: 'inventory-entries', ...order })).toMatchObject({
      count: 2,
      excluded: 0,
    });
    expect(await exports.save({ format: 'plakar-csv', ...order })).toMatchObject({ count: 1 });
    expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(1);
    expect(await exports.save({ format: 'csv', ...order })).toMatchObject({ count: 2 });
  });
});

describe('a file that was written', () => {
  it('is shown by its id, and nothing else is', async () => {
    const path = join(folder, 'out.csv');
    const { exports, files } = exportsOver([volume], async () => path);
    const file = await exports.save({ format: 'csv', rows: rows(volume), filters: '' });
    files.reveal(file?.exportId ?? '');
    expect(reveal).toHaveBeenCalledExactlyOnceWith(path);
    expect(() => files.reveal(crypto.randomUUID())).toThrow(
      expect.objectContaining({ code: 'export.notFound' }),
    );
  });

  it('is opened by its id, unless the system could run it', async () => {
    openFile.mockClear();
    const path = join(folder, 'out.CSV');
    const { exports, files } = exportsOver([volume], async () => path);
    const file = await exports.save({ format: 'csv', rows: rows(volume), filters: '' });
    expect(file?.canOpen).toBe(true);
    await files.open(file?.exportId ?? '');
    expect(openFile).toHaveBeenCalledExactlyOnceWith(path);
    openFile.mockRejectedValueOnce(new Error('No program'));
    await expect(files.open(file?.exportId ?? '')).rejects.toMatchObject({
      code: 'export.notOpened',
    });
    await expect(files.open(crypto.randomUUID())).rejects.toMatchObject({
      code: 'export.notFound',
    });

    openFile.mockClear();
    const script = await files.write(join(folder, 'out.csv.bat'), ['start']);
    expect(script.canOpen).toBe(false);
    await expect(files.open(script.exportId)).rejects.toMatchObject({ code: 'export.notOpened' });
    expect(openFile).not.toHaveBeenCalled();
  });
});
