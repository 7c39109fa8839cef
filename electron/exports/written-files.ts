import { extname } from 'node:path';
import { AppError } from '../../shared/bridge/errors.ts';
import type { WrittenFile } from '../../shared/exports/export.ts';
import { storageFailure } from '../storage/storage-failure.ts';
import { writeWhole } from '../storage/write-whole.ts';

interface WrittenFilesPorts {
  newId: () => string;
  revealFile: (path: string) => void;
  openFile: (path: string) => Promise<void>;
}

/** The files written in this session, where the user chose. */
export class WrittenFiles {
  readonly #ports: WrittenFilesPorts;
  readonly #paths = new Map<string, string>();

  constructor(ports: WrittenFilesPorts) {
    this.#ports = ports;
  }

  /**
   * Writes a file completely or not at all. It is for the user to pass on, so unlike the program's own files it gets
   * the system's default permissions, or `mode`. Throws `export.unwritable`.
   */
  async write(
    path: string,
    parts: readonly (string | Uint8Array)[],
    mode?: number,
  ): Promise<WrittenFile> {
    try {
      await writeWhole(path, parts, mode);
    } catch (error) {
      throw exportFailure(error);
    }
    const exportId = this.#ports.newId();
    this.#paths.set(exportId, path);
    return { exportId, path, canOpen: isData(path) };
  }

  /** Throws `export.notFound`. */
  reveal(exportId: string): void {
    this.#ports.revealFile(this.#pathOf(exportId));
  }

  /** Throws `export.notFound` and `export.notOpened`. */
  async open(exportId: string): Promise<void> {
    const path = this.#pathOf(exportId);
    if (!isData(path)) throw new AppError('export.notOpened');
    try {
      await this.#ports.openFile(path);
    } catch (error) {
      throw new AppError('export.notOpened', undefined, { cause: error });
    }
  }

  #pathOf(exportId: string): string {
    const path = this.#paths.get(exportId);
    if (path === undefined) throw new AppError('export.notFound');
    return path;
  }
}

/** Names of resources are in these files: under another ending, the system could run them. */
function isData(path: string): boolean {
  return ['.csv', '.json', '.pdf'].includes(extname(path).toLowerCase());
}

/** The user chose the folder; it is not one of the program's own. */
function exportFailure(error: unknown): unknown {
  const failure = storageFailure(error);
  if (!(failure instanceof AppError) || failure.code !== 'storage.unwritable') return failure;
  return new AppError('export.unwritable', { message: failure.message }, { cause: error });
}
