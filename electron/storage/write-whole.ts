import { Readable } from 'node:stream';
import { writeFile } from 'atomically';

/**
 * Puts a file in place whole, or leaves the one that was there; throws what the system says. Without a
 * `mode`, the system's default for new files.
 *
 * As a stream: a text or bytes are written in one go, and `atomically` does not look how much of them was
 * taken. On a disk that is full half way, a cut file would take the place of a good one.
 */
export function writeWhole(
  path: string,
  parts: readonly (string | Uint8Array)[],
  mode?: number,
): Promise<void> {
  const stream = Readable.from(parts.map((part) => Buffer.from(part)));
  return writeFile(path, stream, mode === undefined ? {} : { mode });
}
