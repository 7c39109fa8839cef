import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { writeFile } from 'atomically';

/**
 * Replaces a file completely, or leaves the existing one. Throws the system's error. Without a `mode`, new files get
 * the system's default.
 *
 * Writes a stream: a text or bytes are written with one call, and `atomically` does not check how much was written. On
 * a disk that fills up, a truncated file would replace a good one.
 */
export function writeWhole(
  path: string,
  parts: readonly (string | Uint8Array)[],
  mode?: number,
): Promise<void> {
  const stream = Readable.from(parts.map((part) => Buffer.from(part)));
  return writeFile(path, stream, mode === undefined ? {} : { mode });
}

/** The same for a small text, synchronously. */
export function writeWholeNow(path: string, text: string, mode: number): void {
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    const file = openSync(temporary, 'w', mode);
    try {
      // Not `atomically`, see above; this call writes everything, or throws.
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** On Windows a file cannot be replaced for a moment while a virus scanner reads it. */
function renameOver(from: string, to: string): void {
  for (let triesLeft = 10; ; triesLeft -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || triesLeft === 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
    }
  }
}
