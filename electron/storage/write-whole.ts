import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** The same for a small text, done when it returns. */
export function writeWholeNow(path: string, text: string, mode: number): void {
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    const file = openSync(temporary, 'w', mode);
    try {
      // Not `atomically`, see above; this one goes on until all is taken, or throws.
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

/** On Windows a file that a virus scanner looks at cannot be replaced for a moment. */
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
