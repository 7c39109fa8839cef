import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Bytes; a settings file has several hundred. */
const maxBytes = 1024 * 1024;

/**
 * Returns the text of another program's settings file. Null if the path is not a file (a pipe, a device, a folder), or
 * the file is too large for settings. Throws errors of the system unchanged.
 */
export async function readBoundedText(path: string, limit = maxBytes): Promise<string | null> {
  let file: FileHandle | null = null;
  try {
    // Non-blocking, because opening a pipe would wait for a writer.
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
 * Decodes UTF-8, or UTF-16 if a byte order mark says so, as saved by Windows' Notepad and PowerShell. Retains the mark,
 * because copies of a file must not lose it.
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
