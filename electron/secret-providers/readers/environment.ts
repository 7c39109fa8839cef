import { partsOfReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import { providerFailure } from '../provider-errors.ts';
import type { ReaderPorts, SecretReader } from '../secret-reader.ts';

/** Reads variables from the environment that the program was started in. */
export function createEnvironmentReader({
  environment,
}: Pick<ReaderPorts, 'environment'>): SecretReader {
  return {
    async read(reference, signal) {
      signal.throwIfAborted();
      const parts = partsOfReference('environment', reference);
      if (parts === null) throw providerFailure('provider.wrongReference');
      const value = Object.hasOwn(environment, parts.path) ? environment[parts.path] : undefined;
      if (value === undefined || value === '') throw providerFailure('provider.pathNotFound');
      return value;
    },
    check: async () => ({ expiresAt: null }),
  };
}
