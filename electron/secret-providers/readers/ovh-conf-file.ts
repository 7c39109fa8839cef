import { addressOfFile } from '../../approvals/address.ts';
import { partsOfReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import type { ProviderSettings } from '../../../shared/secret-providers/secret-provider.ts';
import { entryNamed, readOvhConf } from '../ovh-conf.ts';
import { providerFailure, type ProviderErrorCode } from '../provider-errors.ts';
import { readBoundedText } from '../../storage/bounded-text.ts';
import type { ReaderPorts, SecretReader } from '../secret-reader.ts';

type FileSettings = Extract<ProviderSettings, { kind: 'file' }>;

/** Reads keys from a file in the format of OVHcloud's own clients. */
export function createOvhConfFileReader(
  { path }: Pick<FileSettings, 'path'>,
  { assertAgreed }: Pick<ReaderPorts, 'assertAgreed'>,
): SecretReader {
  const readAgreed = (signal: AbortSignal) => {
    assertAgreed(addressOfFile(path));
    return readText(path, signal);
  };
  return {
    async read(reference, signal) {
      const parts = partsOfReference('file', reference);
      if (parts?.field == null) throw providerFailure('provider.wrongReference');
      const section = entryNamed(readOvhConf(await readAgreed(signal)), parts.path);
      if (section === undefined) throw providerFailure('provider.pathNotFound');
      const value = entryNamed(section, parts.field);
      if (value === undefined || value === '') throw providerFailure('provider.fieldNotFound');
      return value;
    },
    async check(signal) {
      await readAgreed(signal);
      return { expiresAt: null };
    },
  };
}

async function readText(path: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const text = await readBoundedText(path).catch((error: unknown) => {
    throw confFileFailure(error);
  });
  if (text === null) throw providerFailure('provider.unexpectedAnswer');
  return text;
}

const bySystemCode: ReadonlyMap<string, ProviderErrorCode> = new Map([
  ['ENOENT', 'provider.pathNotFound'],
  ['ENOTDIR', 'provider.pathNotFound'],
  ['EACCES', 'provider.notPermitted'],
  ['EPERM', 'provider.notPermitted'],
  ['EISDIR', 'provider.unexpectedAnswer'],
]);

function confFileFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  // For example, a network drive that is disconnected.
  return providerFailure(bySystemCode.get(String(error.code)) ?? 'provider.unreachable');
}
