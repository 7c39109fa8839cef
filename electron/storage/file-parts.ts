import type { FileHandle } from 'node:fs/promises';

/** How much of a large file is in memory at once. */
export const chunkBytes = 1 << 20;

/** Of a character in UTF-8, by its length in a string. */
const mostBytesEach = 3;

/** Fills the buffer from a position of the file. Returns false if the file ends before. */
export async function readAll(
  file: FileHandle,
  buffer: Buffer,
  position: number,
): Promise<boolean> {
  let done = 0;
  while (done < buffer.length) {
    const { bytesRead } = await file.read(buffer, done, buffer.length - done, position + done);
    if (bytesRead === 0) return false;
    done += bytesRead;
  }
  return true;
}

export async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Writes a long text in pieces, through one buffer: many buffers would stay in memory until the next collection. */
export class TextWriter {
  readonly #file: FileHandle;
  readonly #onWrite: (bytes: Buffer) => void;
  readonly #buffer = Buffer.allocUnsafe(chunkBytes);
  #filled = 0;
  #position: number;

  constructor(file: FileHandle, position: number, onWrite: (bytes: Buffer) => void = () => {}) {
    this.#file = file;
    this.#position = position;
    this.#onWrite = onWrite;
  }

  /** Adds a text if it certainly fits in the buffer. Returns its number of bytes; null: call `write`. */
  add(text: string): number | null {
    if (this.#filled + text.length * mostBytesEach > chunkBytes) return null;
    const bytes = this.#buffer.write(text, this.#filled);
    this.#filled += bytes;
    return bytes;
  }

  /** Returns the number of bytes. */
  async write(text: string): Promise<number> {
    const bytes = Buffer.byteLength(text);
    if (this.#filled + bytes > chunkBytes) await this.flush();
    if (bytes > chunkBytes) await this.#write(Buffer.from(text));
    else this.#filled += this.#buffer.write(text, this.#filled);
    return bytes;
  }

  /** Writes what is still in memory. Returns the position of the end. */
  async flush(): Promise<number> {
    await this.#write(this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
    return this.#position;
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#onWrite(bytes);
    await writeAll(this.#file, bytes, this.#position);
    this.#position += bytes.length;
  }
}
