import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { renameDamagedFile } from './rename-damaged-file.ts';
import { storageFailure } from './storage-failure.ts';
import { writeWhole } from './write-whole.ts';

/**
 * The content of a file. A corrupt file has been moved to `movedTo`, so that continuing loses nothing. A file that the
 * system refuses to read may be intact and stays in place.
 */
export type FileContent<Value> =
  | { kind: 'none' }
  | { kind: 'read'; value: Value }
  | { kind: 'corrupt'; movedTo: string }
  | { kind: 'unreadable'; path: string };

/** Reads and validates a small JSON file. */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  now: () => Date,
): Promise<FileContent<z.output<Schema>>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return { kind: 'none' };
    return { kind: 'unreadable', path };
  }
  try {
    return { kind: 'read', value: schema.parse(JSON.parse(text)) };
  } catch {
    return damaged(path, now());
  }
}

/** Writes a small JSON file completely or not at all, readable only by its owner. Throws storage errors. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeWhole(path, [JSON.stringify(value)], 0o600);
  } catch (error) {
    throw storageFailure(error);
  }
}

/** Sets a damaged file aside. If it cannot be moved, it counts as unreadable. */
export function damaged(
  path: string,
  now: Date,
): { kind: 'corrupt'; movedTo: string } | { kind: 'unreadable'; path: string } {
  try {
    return { kind: 'corrupt', movedTo: renameDamagedFile(path, now) };
  } catch {
    return { kind: 'unreadable', path };
  }
}

export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
