import {
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
  type SecretsManagerClientConfig,
} from '@aws-sdk/client-secrets-manager';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { AppError } from '../../../shared/bridge/errors.ts';
import { partsOfReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../../shared/secret-providers/secret-provider.ts';
import { codeOfStatus, providerFailure, type ProviderErrorCode } from '../provider-errors.ts';
import type { ReaderPorts, SecretReader } from '../secret-reader.ts';
import { awsSender } from './aws-sender.ts';
import { withGuardedFetch } from './sdk-fetch.ts';
import { textOfBytes, valueIn } from './secret-value.ts';

type AwsSettings = Extract<ProviderSettings, { kind: 'aws' }>;

/** The first attempt and one retry, because the user waits for the answer. */
const maxAttempts = 2;

const byName: ReadonlyMap<string, ProviderErrorCode> = new Map([
  ['ResourceNotFoundException', 'provider.pathNotFound'],
  // For example, a secret that is marked for deletion; also other states without a value.
  ['InvalidRequestException', 'provider.pathNotFound'],
  ['AccessDeniedException', 'provider.notPermitted'],
  ['AccessDenied', 'provider.notPermitted'],
  ['OptInRequired', 'provider.notPermitted'],
  // The key that encrypts the secret is disabled, or may not be used.
  ['DecryptionFailure', 'provider.notPermitted'],
  ['UnrecognizedClientException', 'provider.wrongToken'],
  ['InvalidClientTokenId', 'provider.wrongToken'],
  ['InvalidSignatureException', 'provider.wrongToken'],
  ['IncompleteSignature', 'provider.wrongToken'],
  ['IncompleteSignatureException', 'provider.wrongToken'],
  ['SignatureDoesNotMatch', 'provider.wrongToken'],
  ['ExpiredToken', 'provider.wrongToken'],
  ['ExpiredTokenException', 'provider.wrongToken'],
  ['MissingAuthenticationToken', 'provider.notSignedIn'],
  ['MissingAuthenticationTokenException', 'provider.notSignedIn'],
  // From the search for credentials on this computer, when it finds none.
  ['CredentialsProviderError', 'provider.notSignedIn'],
  ['TokenProviderError', 'provider.notSignedIn'],
  ['ThrottlingException', 'provider.rateLimited'],
  ['Throttling', 'provider.rateLimited'],
  ['TooManyRequestsException', 'provider.rateLimited'],
  ['LimitExceededException', 'provider.rateLimited'],
  ['InternalServiceError', 'provider.serverError'],
  ['InternalFailure', 'provider.serverError'],
  ['ServiceUnavailable', 'provider.serverError'],
]);

/**
 * Reads secrets from AWS Secrets Manager. Without an access key id, signs in with AWS's own settings on this computer:
 * variables, `~/.aws`, single sign-on, or the computer's role. These are not used for addresses that are not AWS's.
 */
export function createAwsReader(
  settings: AwsSettings,
  secrets: ProviderSecrets,
  { fetch }: Pick<ReaderPorts, 'fetch'>,
): SecretReader {
  const sent = Object.values(secrets);

  async function ask<Value>(
    signal: AbortSignal,
    question: (client: SecretsManagerClient) => Promise<Value>,
  ): Promise<Value> {
    const credentials = credentialsOf(settings, secrets);
    return withGuardedFetch({
      fetch,
      signal,
      secrets: sent,
      async ask(send) {
        const requestHandler = awsSender(send);
        const client = new SecretsManagerClient({
          region: settings.region,
          maxAttempts,
          requestHandler,
          // Single sign-on and roles would otherwise send their own requests, bypassing the proxy and the authorities.
          credentialDefaultProvider: (found) =>
            defaultProvider({ ...found, clientConfig: { requestHandler } }),
          ...credentials,
          ...(settings.address === '' ? {} : { endpoint: settings.address }),
        });
        return question(client).finally(() => client.destroy());
      },
      failureOf: (error) => awsFailure(error, sent),
    });
  }

  return {
    async read(reference, signal) {
      const parts = partsOfReference('aws', reference);
      if (parts === null) throw providerFailure('provider.wrongReference');
      const { SecretString, SecretBinary } = await ask(signal, (client) =>
        client.send(new GetSecretValueCommand({ SecretId: parts.path })),
      );
      const text = SecretString ?? (SecretBinary === undefined ? '' : textOfBytes(SecretBinary));
      return valueIn(text, parts.field);
    },

    /** Requests one name, because no request is allowed for everybody: even a refusal proves the sign-in. */
    check: (signal) =>
      ask(signal, async (client) => {
        await client.send(new ListSecretsCommand({ MaxResults: 1 })).catch((error: unknown) => {
          if (codeOf(error) !== 'provider.notPermitted') throw error;
        });
        const { expiration } = await client.config.credentials();
        return { expiresAt: expiration?.toISOString() ?? null };
      }),
  };
}

/**
 * The addresses of AWS's own Secrets Manager: of a region, by the rules of AWS's client, and of a VPC, by AWS's guide
 * ("Using an AWS Secrets Manager VPC endpoint"). Other hosts of amazonaws.com belong to AWS's customers.
 */
const ownAddress =
  /^https:\/\/(?:vpce-[\da-z-]+\.)?secretsmanager(?:-fips)?\.[\da-z-]+\.(?:vpce\.)?amazonaws\.(?:com(?:\.cn)?|eu)\/?$/i;

function credentialsOf(
  { accessKeyId, address }: AwsSettings,
  { secretAccessKey = '', sessionToken = '' }: ProviderSecrets,
): Pick<SecretsManagerClientConfig, 'credentials'> {
  if (accessKeyId === '') {
    // This computer's session is for AWS: another server could use it there until it expires.
    if (address !== '' && !ownAddress.test(address)) {
      throw providerFailure('provider.sessionForOthers');
    }
    return {};
  }
  if (secretAccessKey === '') throw providerFailure('provider.notSignedIn');
  return {
    credentials: {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === '' ? {} : { sessionToken }),
    },
  };
}

/** The parts of the SDK's errors that are used. The rest, including the response, is dropped. */
interface SdkError {
  name?: unknown;
  message?: unknown;
  $metadata?: { httpStatusCode?: number; requestId?: string };
}

function awsFailure(error: unknown, secrets: string[]): AppError {
  const { message, $metadata } = asSdkError(error);
  // Messages of the SDK itself, for example of a parser, may quote their input.
  const isTheirs = $metadata?.requestId !== undefined;
  return providerFailure(codeOf(error), {
    requestId: $metadata?.requestId,
    message: isTheirs && typeof message === 'string' ? message : null,
    httpStatus: $metadata?.httpStatusCode,
    secrets,
  });
}

function codeOf(error: unknown): ProviderErrorCode {
  const { name, $metadata } = asSdkError(error);
  const known = typeof name === 'string' ? byName.get(name) : undefined;
  if (known !== undefined) return known;
  const status = $metadata?.httpStatusCode;
  return status === undefined || status < 300 ? 'provider.unexpectedAnswer' : codeOfStatus(status);
}

function asSdkError(error: unknown): SdkError {
  return typeof error === 'object' && error !== null ? error : {};
}
