import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type UrnIndex, urnIndexOf } from '../../shared/coverage/rules/urn-index.ts';
import type { InventorySnapshot } from '../../shared/inventories/inventory.ts';
import { type Body, BodyParser, bytesOfEnd, endOfBody, startOfBody } from './snapshot-body.ts';
import { storageFailure } from './storage-failure.ts';
import { turns } from '../turns.ts';
import { chunkBytes, readAll, TextWriter, writeAll } from './file-parts.ts';

/*
 * One snapshot, as three parts in a file:
 *   1. a header line: format, version, length and SHA-256 of the body;
 *   2. the body: the snapshot as JSON, and the length in bytes of each line of part 3;
 *   3. a line for each resource in the body's order: its URN, a tab, and the provider's object as JSON.
 * The table needs parts 1 and 2 at once; an expanded row needs one line of part 3, read by position.
 */

const version = 2;
const Header = z.object({
  format: z.literal('ovhcloud-inventory-snapshot'),
  version: z.literal(version),
  bodyBytes: z.number().int().nonnegative(),
  bodySha256: z.string(),
});
const headerBytes = 256;

/** A snapshot, and the position of each resource's provider object in its file. */
export interface StoredSnapshot {
  snapshot: InventorySnapshot;
  /** Offset of each line of part 3, and of the end. */
  rawOffsets: Float64Array;
  /** Line numbers by URN. */
  lines: UrnIndex;
}

/** The provider's objects in an open file. */
export interface Raws {
  /** Null if the file does not contain it: another snapshot may have replaced it. */
  read(urn: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Lines between two pauses: a few milliseconds. */
const linesOfPart = 100;

/** Nearly all are in memory, and waiting for each would take as long as writing them. */
type RawOf = (urn: string) => string | null | Promise<string | null>;

/** Thrown when a file is not a complete snapshot of this version. */
class CorruptSnapshotError extends Error {
  override readonly name = 'CorruptSnapshotError';
}

/**
 * Reads parts 1 and 2. The checksum replaces validation: 100,000 resources are not validated one by one. Throws
 * `CorruptSnapshotError`, and errors of the system.
 */
export async function readSnapshot(path: string): Promise<StoredSnapshot> {
  const file = await open(path, 'r');
  try {
    const header = parseHeader(await readBytes(file, 0, headerBytes));
    const { snapshot, rawBytes } = await readBody(file, header);
    const rawOffsets = offsetsOf(rawBytes, headerBytes + header.bodyBytes);
    if ((await file.stat()).size !== rawOffsets.at(-1)) {
      throw new CorruptSnapshotError('The file is shorter or longer than it says.');
    }
    return { snapshot, rawOffsets, lines: urnIndexOf(snapshot.resources) };
  } finally {
    await file.close();
  }
}

/** In pieces: the body of a large snapshot is longer than everything that is made of it. */
async function readBody(
  file: FileHandle,
  { bodyBytes, bodySha256 }: z.infer<typeof Header>,
): Promise<Body> {
  const hash = createHash('sha256');
  const parser = new BodyParser();
  const buffer = Buffer.allocUnsafe(Math.min(bodyBytes, chunkBytes));
  for (let done = 0; done < bodyBytes;) {
    const piece = buffer.subarray(0, Math.min(buffer.length, bodyBytes - done));
    await readInto(piece, file, headerBytes + done);
    hash.update(piece);
    parser.add(piece);
    done += piece.length;
  }
  if (hash.digest('hex') !== bodySha256) {
    throw new CorruptSnapshotError('The checksum does not match.');
  }
  return parser.end();
}

/**
 * Writes a snapshot next to the old file and then replaces it, so that a crash or a full disk leaves the old one.
 * `rawOf` returns the provider's object of each resource in turn, as JSON text; null if it is lost. Throws storage
 * errors.
 */
export async function writeSnapshot(
  path: string,
  snapshot: InventorySnapshot,
  rawOf: RawOf,
): Promise<StoredSnapshot> {
  const partial = `${path}.partial`;
  try {
    await rm(partial, { force: true });
    const file = await open(partial, 'wx', 0o600);
    let rawOffsets: Float64Array;
    try {
      rawOffsets = await writeParts(file, snapshot, rawOf);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    await syncFolder(dirname(path));
    return { snapshot, rawOffsets, lines: urnIndexOf(snapshot.resources) };
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw storageFailure(error);
  }
}

/** Writes the end of the body and the header last: they depend on all the rest. */
async function writeParts(
  file: FileHandle,
  snapshot: InventorySnapshot,
  rawOf: RawOf,
): Promise<Float64Array> {
  const hash = createHash('sha256');
  const start = new TextWriter(file, headerBytes, (bytes) => hash.update(bytes));
  for (const text of startOfBody(snapshot)) await start.write(text);
  const endAt = await start.flush();
  const rawsAt = endAt + bytesOfEnd(snapshot.resources.length);
  const raws = new TextWriter(file, rawsAt);
  const rawBytes: number[] = [];
  for (const { urn } of snapshot.resources) {
    if ((rawBytes.length + 1) % linesOfPart === 0 && turns.isOver) await turns.next();
    const raw = rawOf(urn);
    const line = `${urn}\t${(isPromise(raw) ? await raw : raw) ?? 'null'}\n`;
    rawBytes.push(raws.add(line) ?? (await raws.write(line)));
  }
  await raws.flush();
  const end = new TextWriter(file, endAt, (bytes) => hash.update(bytes));
  for (const text of endOfBody(rawBytes)) await end.write(text);
  await end.flush();
  await writeAll(file, Buffer.from(headerOf(rawsAt - headerBytes, hash.digest('hex'))), 0);
  return offsetsOf(rawBytes, rawsAt);
}

function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return value instanceof Promise;
}

/** Opens the provider's objects of a snapshot that was read from, or written to, this file. */
export async function openRaws(
  path: string,
  { rawOffsets, lines }: Omit<StoredSnapshot, 'snapshot'>,
): Promise<Raws> {
  const file = await open(path, 'r');
  return {
    async read(urn) {
      const line = lines.of(urn);
      if (line === -1) return null;
      const start = rawOffsets[line] ?? 0;
      const end = rawOffsets[line + 1] ?? start;
      const text = (await readBytes(file, start, end - start)).toString('utf8');
      // A sync may have replaced the file meanwhile, with other lines at these positions.
      return text.startsWith(`${urn}\t`) ? text.slice(urn.length + 1, -1) : null;
    },
    close: () => file.close(),
  };
}

/** Fixed length, so that it can be read without searching for its end. */
function headerOf(bodyBytes: number, bodySha256: string): string {
  const header = JSON.stringify({
    format: 'ovhcloud-inventory-snapshot',
    version,
    bodyBytes,
    bodySha256,
  } satisfies z.infer<typeof Header>);
  return `${header.padEnd(headerBytes - 1)}\n`;
}

function parseHeader(bytes: Buffer): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new CorruptSnapshotError('The header is not one of a snapshot.', { cause: error });
  }
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  await readInto(buffer, file, position);
  return buffer;
}

async function readInto(buffer: Buffer, file: FileHandle, position: number): Promise<void> {
  if (!(await readAll(file, buffer, position))) {
    throw new CorruptSnapshotError('The file ends too early.');
  }
}

function offsetsOf(lengths: readonly number[], start: number): Float64Array {
  const offsets = new Float64Array(lengths.length + 1);
  offsets[0] = start;
  lengths.forEach((length, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + length;
  });
  return offsets;
}

/** Makes the rename survive a power cut. Windows cannot open a folder, and does not need this. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
