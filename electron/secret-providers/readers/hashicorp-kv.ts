import { partsOfReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import type { AppError } from '../../../shared/bridge/errors.ts';
import type { ProviderSecrets } from '../../../shared/secret-providers/secret-provider.ts';
import { providerFailure } from '../provider-errors.ts';
import { expiryOfSignIn } from '../sign-in-identity.ts';
import type { Fetch, SecretReader } from '../secret-reader.ts';
import { answerOf } from '../hashicorp-answers.ts';
import { HashicorpSession, type Ask } from '../hashicorp-session.ts';
import { withGuardedFetch } from './sdk-fetch.ts';
import {
  hashicorpSignIn,
  type HashicorpPorts,
  type HashicorpSettings,
} from './hashicorp-sign-in.ts';

/**
 * Reads key-value secrets from HashiCorp Vault or OpenBao, with engines of version 1 or 2, and from OVHcloud Secret
 * Manager, which uses the protocol of version 2.
 *
 * OVHcloud documents that its API is under `/api/{okmsId}`, that the engine is named `secret`, and that a personal
 * access token is used as the token of Vault's clients (guides "Using the Secret Manager with the HashiCorp Vault KV2
 * compliant API" and for external secrets, October 2025). The API's description (`swagger.json` of `okms-sdk-go`) has
 * `GET /v1/secret/config` and, for errors, a 401 and messages under `errors`.
 */
export function createHashicorpReader(
  settings: HashicorpSettings,
  secrets: ProviderSecrets,
  ports: HashicorpPorts,
): SecretReader {
  const isHashicorp = settings.kind === 'vault';
  const withSession = async <Value>(
    signal: AbortSignal,
    act: (session: HashicorpSession) => Promise<Value>,
  ): Promise<Value> => {
    const { headers, refusal, ...signIn } = hashicorpSignIn(settings, secrets, ports);
    return withGuardedFetch({
      ...signIn,
      signal,
      ask: (send) =>
        act(
          new HashicorpSession({
            ask: askWith(send, settings, headers),
            secrets: signIn.secrets,
            refusal,
            isHashicorp,
          }),
        ),
      // Network errors are already mapped; the rest is an `AppError`, or a bug.
      failureOf: (error) => error as AppError,
    });
  };
  const end = expiryOfSignIn(settings);
  return {
    ...(end === null ? {} : { expiresAt: end }),
    async read(reference, signal) {
      const parts = partsOfReference(settings.kind, reference);
      if (parts?.field == null) throw providerFailure('provider.wrongReference');
      const { path, field } = parts;
      return withSession(signal, async (session) => fieldOf(await session.fieldsAt(path), field));
    },
    async check(signal) {
      const { expiresAt } = await withSession(signal, (session) => session.check());
      return { expiresAt: expiresAt ?? end };
    },
  };
}

function askWith(
  fetch: Fetch,
  settings: HashicorpSettings,
  signIn: Readonly<Record<string, string>>,
): Ask {
  const base =
    settings.kind === 'ovhcloud' ? `${settings.address}/api/${settings.okmsId}` : settings.address;
  const namespace = settings.kind === 'vault' ? settings.namespace : '';
  return async (path) =>
    answerOf(
      await fetch(`${base}/v1/${path.split('/').map(encodeURIComponent).join('/')}`, {
        method: 'GET',
        headers: {
          Accept: 'application/json',
          ...signIn,
          ...(namespace === '' ? {} : { 'X-Vault-Namespace': namespace }),
        },
      }),
    );
}

/** Returns one field of a secret; only a text can be a key. */
function fieldOf(fields: unknown, field: string): string {
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, field)) {
    throw providerFailure('provider.fieldNotFound');
  }
  const value = (fields as Record<string, unknown>)[field];
  if (typeof value !== 'string' || value === '') throw providerFailure('provider.unexpectedAnswer');
  return value;
}
