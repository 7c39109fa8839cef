import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { partsOfReference } from '../../../shared/domain/secret-reference.ts';
import type { ProviderSettings } from '../../../shared/model/secret-provider.ts';
import { readOvhConf } from '../../credentials/ovh-conf.ts';
import { providerFailure, type ProviderErrorCode } from '../provider-errors.ts';
import type { SecretReader } from '../secret-reader.ts';

type FileSettings = Extract<ProviderSettings, { kind: 'file' }>;

/** Bytes; a file of settings has some hundred. */
const maxFileBytes = 1024 * 1024;

/** Reads keys from a file in the format of OVHcloud's own clients. */
export function createOvhConfFileReader({ path }: Pick<FileSettings, 'path'>): SecretReader {
  return {
    async read(reference, signal) {
      const parts = partsOfReference('file', reference);
      if (parts?.field == null) throw providerFailure('provider.wrongReference');
      const section = readOvhConf(await readText(path, signal)).get(parts.path);
      if (section === undefined) throw providerFailure('provider.pathNotFound');
      const value = section.get(parts.field);
      if (value === undefined || value === '') throw providerFailure('provider.fieldNotFound');
      return value;
    },
    async check(signal) {
      await readText(path, signal);
      return { expiresAt: null };
    },
  };
}

async function readText(path: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  let file: FileHandle | null = null;
  try {
    // A pipe would keep the reader waiting for somebody to write to it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > maxFileBytes) {
      throw providerFailure('provider.unexpectedAnswer');
    }
    const buffer = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch (error) {
    throw failureOf(error);
  } finally {
    await file?.close();
  }
}

const bySystemCode: ReadonlyMap<string, ProviderErrorCode> = new Map([
  ['ENOENT', 'provider.pathNotFound'],
  ['ENOTDIR', 'provider.pathNotFound'],
  ['EACCES', 'provider.notPermitted'],
  ['EPERM', 'provider.notPermitted'],
  ['EISDIR', 'provider.unexpectedAnswer'],
]);

function failureOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.name === 'AppError') return error;
  // A network drive that is gone, and the like.
  return providerFailure(bySystemCode.get(String(error.code)) ?? 'provider.unreachable');
}
