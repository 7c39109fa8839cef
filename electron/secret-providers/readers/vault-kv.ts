import { partsOfReference } from '../../../shared/domain/secret-reference.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { ProviderSecrets, ProviderSettings } from '../../../shared/model/secret-provider.ts';
import { providerFailure } from '../provider-errors.ts';
import type { Fetch, ReaderPorts, SecretReader } from '../secret-reader.ts';
import { fetchTrusting } from '../trusting-fetch.ts';
import { answerOf } from '../vault-answers.ts';
import { VaultSession, type Ask } from '../vault-session.ts';
import { askBySdk } from './sdk-line.ts';

type VaultSettings = Extract<ProviderSettings, { kind: 'vault' | 'ovhcloud' }>;

/**
 * Reads key-value secrets of HashiCorp Vault or OpenBao, in an engine of version 1 or 2, and of OVHcloud
 * Secret Manager, which speaks the protocol of version 2.
 *
 * Of OVHcloud it is documented that the API is under `/api/{okmsId}`, that its engine is named `secret`,
 * and that a personal access token is what Vault's clients take for the token (guides "Using the Secret
 * Manager with the HashiCorp Vault KV2 compliant API" and for external secrets, October 2025). Its own
 * description of errors is 401 for a token, and words under `errors`. That its configuration can be read
 * at `/v1/secret/config`, as Vault's can, is not verified.
 */
export function createVaultReader(
  settings: VaultSettings,
  secrets: ProviderSecrets,
  ports: Pick<ReaderPorts, 'fetch' | 'proxyFor'>,
): SecretReader {
  const token = secrets.token ?? '';
  const fetch = fetchFor(settings, ports);
  const isVault = settings.kind === 'vault';
  const withSession = async <Value>(
    signal: AbortSignal,
    act: (session: VaultSession) => Promise<Value>,
  ): Promise<Value> => {
    if (token === '') throw providerFailure('provider.notSignedIn');
    return askBySdk({
      fetch,
      signal,
      secrets: [token],
      ask: (send) => act(new VaultSession({ ask: askWith(send, settings, token), token, isVault })),
      // Whatever the network did has been translated; what is left is ours, or a bug.
      failureOf: (error) => error as AppError,
    });
  };
  return {
    async read(reference, signal) {
      const parts = partsOfReference(settings.kind, reference);
      if (parts?.field == null) throw providerFailure('provider.wrongReference');
      const { path, field } = parts;
      return withSession(signal, async (session) => fieldOf(await session.fieldsAt(path), field));
    },
    check: (signal) => withSession(signal, (session) => session.check()),
  };
}

function fetchFor(
  settings: VaultSettings,
  { fetch, proxyFor }: Pick<ReaderPorts, 'fetch' | 'proxyFor'>,
): Fetch {
  const certificates = settings.kind === 'vault' ? settings.caCertificate : '';
  const isEncrypted = settings.address.toLowerCase().startsWith('https:');
  return certificates !== '' && isEncrypted ? fetchTrusting(certificates, { proxyFor }) : fetch;
}

function askWith(fetch: Fetch, settings: VaultSettings, token: string): Ask {
  const base =
    settings.kind === 'ovhcloud' ? `${settings.address}/api/${settings.okmsId}` : settings.address;
  const namespace = settings.kind === 'vault' ? settings.namespace : '';
  return async (path) =>
    answerOf(
      await fetch(`${base}/v1/${path.split('/').map(encodeURIComponent).join('/')}`, {
        method: 'GET',
        headers: {
          Accept: 'application/json',
          'X-Vault-Token': token,
          'X-Vault-Request': 'true',
          ...(namespace === '' ? {} : { 'X-Vault-Namespace': namespace }),
        },
      }),
    );
}

/** One of the fields of a secret; it is a key only if it is a text. */
function fieldOf(fields: unknown, field: string): string {
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, field)) {
    throw providerFailure('provider.fieldNotFound');
  }
  const value = (fields as Record<string, unknown>)[field];
  if (typeof value !== 'string' || value === '') throw providerFailure('provider.unexpectedAnswer');
  return value;
}
