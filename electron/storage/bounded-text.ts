import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes; a file of settings has some hundred. */
const maxBytes = 1024 * 1024;

/**
 * The text of a file of settings that is not ours. null: it is no file (a pipe, a device, a folder), or
 * too large to be settings. What the system refuses is thrown as it is.
 */
export async function readBoundedText(path: string, limit = maxBytes): Promise<string | null> {
  let file: FileHandle | null = null;
  try {
    // A pipe would keep the reader waiting for somebody to write to it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > limit) return null;
    const buffer = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return textOf(buffer.subarray(0, bytesRead));
  } finally {
    await file?.close();
  }
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so, as Windows' Notepad and PowerShell save it. The mark stays:
 * what copies a file must not lose it.
 */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
