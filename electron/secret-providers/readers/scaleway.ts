import {
  addAsyncHeaderInterceptor,
  AUTH_HEADER_KEY,
  createAdvancedClient,
  withAdditionalInterceptors,
  withHTTPClient,
  withProfile,
} from '@scaleway/sdk-client';
import { Secretv1beta1 } from '@scaleway/sdk-secret';
import { z } from 'zod';
import { AppError } from '../../../shared/bridge/errors.ts';
import { partsOfReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import { isKeyText } from '../../../shared/accounts/key-text.ts';
import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../../shared/secret-providers/secret-provider.ts';
import { codeOfStatus, providerFailure, type ProviderErrorCode } from '../provider-errors.ts';
import type { ReaderPorts, SecretReader } from '../secret-reader.ts';
import { withGuardedFetch } from './sdk-fetch.ts';
import { textOfBytes, valueIn } from './secret-value.ts';

type ScalewaySettings = Extract<ProviderSettings, { kind: 'scaleway' }>;

/**
 * Reads secrets from Scaleway Secret Manager. Without a key, signs in with the one in the variable of Scaleway's own
 * tools, but not at a custom address, which that key is not meant for.
 */
export function createScalewayReader(
  settings: ScalewaySettings,
  secrets: ProviderSecrets,
  { fetch, environment }: Pick<ReaderPorts, 'fetch' | 'environment'>,
): SecretReader {
  const { region, address } = settings;
  const found = address === '' ? (environment['SCW_SECRET_KEY'] ?? '').trim() : '';
  const key =
    secrets.secretKey === undefined || secrets.secretKey === '' ? found : secrets.secretKey;

  async function ask<Value>(
    signal: AbortSignal,
    question: (api: Secretv1beta1.API) => Promise<Value>,
  ): Promise<Value> {
    if (key === '') throw providerFailure('provider.notSignedIn');
    // The SDK's error would quote the key.
    if (!isKeyText(key)) throw providerFailure('provider.wrongToken');
    return withGuardedFetch({
      fetch,
      signal,
      secrets: [key],
      ask: async (send) => {
        const client = createAdvancedClient(
          withProfile({ defaultRegion: region, ...(address === '' ? {} : { apiURL: address }) }),
          withHTTPClient(send),
          // The SDK's own method also requires the access key, which the API does not need.
          withAdditionalInterceptors([
            { request: addAsyncHeaderInterceptor(AUTH_HEADER_KEY, () => Promise.resolve(key)) },
          ]),
        );
        return question(new Secretv1beta1.API(client));
      },
      failureOf: (error) => scalewayFailure(error, key),
    });
  }

  return {
    async read(reference, signal) {
      const parts = partsOfReference('scaleway', reference);
      if (parts === null) throw providerFailure('provider.wrongReference');
      const { data } = await ask(signal, (api) =>
        api.accessSecretVersion({ secretId: parts.path, revision: 'latest' }),
      );
      if (typeof data !== 'string') throw providerFailure('provider.unexpectedAnswer');
      return valueIn(textOfBytes(Buffer.from(data, 'base64')), parts.field);
    },

    /** Requests one name, because no request is allowed for everybody: even a refusal proves the sign-in. */
    check: (signal) =>
      ask(signal, async (api) => {
        await api
          .listSecrets({ page: 1, pageSize: 1, scheduledForDeletion: false })
          .catch((error: unknown) => {
            if (codeOf(error) !== 'provider.notPermitted') throw error;
          });
        return { expiresAt: null };
      }),
  };
}

/** The parts of the SDK's errors that are used. The rest, including the response, is dropped. */
const Refused = z.object({
  status: z.number(),
  body: z
    .object({ type: z.string().default(''), message: z.string().nullable().default(null) })
    .catch({ type: '', message: null }),
});

function scalewayFailure(error: unknown, key: string): AppError {
  if (error instanceof AppError) return error;
  const refused = Refused.safeParse(error);
  if (!refused.success) return providerFailure(codeOf(error));
  const { status, body } = refused.data;
  return providerFailure(codeOf(error), {
    httpStatus: status,
    message: body.message,
    secrets: [key],
  });
}

function codeOf(error: unknown): ProviderErrorCode {
  const refused = Refused.safeParse(error);
  if (!refused.success) return 'provider.unexpectedAnswer';
  const { status, body } = refused.data;
  switch (body.type) {
    case 'denied_authentication':
      return 'provider.wrongToken';
    case 'permissions_denied':
      return 'provider.notPermitted';
    // A disabled version, or a secret without one. Which of these Scaleway reports is unverified.
    case 'precondition_failed':
    case 'expired':
      return 'provider.pathNotFound';
    default:
      return codeOfStatus(status);
  }
}
