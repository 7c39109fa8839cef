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

/** The first try, and one more: somebody waits for the answer. */
const maxAttempts = 2;

const byName: ReadonlyMap<string, ProviderErrorCode> = new Map([
  ['ResourceNotFoundException', 'provider.pathNotFound'],
  // A secret that is marked for deletion, among other states in which it has no value.
  ['InvalidRequestException', 'provider.pathNotFound'],
  ['AccessDeniedException', 'provider.notPermitted'],
  ['AccessDenied', 'provider.notPermitted'],
  ['OptInRequired', 'provider.notPermitted'],
  // The key that encrypts the secret may not be used, or is disabled.
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
  // What finds credentials on this computer says so when it has none.
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
 * Reads secrets of AWS Secrets Manager. Without an access key id, AWS's own settings on this computer
 * sign in: variables, `~/.aws`, single sign-on, the role of a machine. At an address that is not AWS's they do not.
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
          // What signs in, single sign-on and roles, would send by itself, past proxy and authorities.
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

    /** Asks for one name, for want of a question that everybody may ask: a refusal of it shows who we are. */
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
 * The addresses of AWS's own Secrets Manager: of a region, as the rules of AWS's client make them, and of a VPC, as
 * AWS's guide has them ("Using an AWS Secrets Manager VPC endpoint"). Other hosts of amazonaws.com belong to AWS's
 * customers.
 */
const ownAddress =
  /^https:\/\/(?:vpce-[\da-z-]+\.)?secretsmanager(?:-fips)?\.[\da-z-]+\.(?:vpce\.)?amazonaws\.(?:com(?:\.cn)?|eu)\/?$/i;

function credentialsOf(
  { accessKeyId, address }: AwsSettings,
  { secretAccessKey = '', sessionToken = '' }: ProviderSecrets,
): Pick<SecretsManagerClientConfig, 'credentials'> {
  if (accessKeyId === '') {
    // A session of this computer is for AWS: somebody else could use it there until it ends.
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

/** What is read of the SDK's errors. All else of them, the answer among it, goes no further. */
interface SdkError {
  name?: unknown;
  message?: unknown;
  $metadata?: { httpStatusCode?: number; requestId?: string };
}

function awsFailure(error: unknown, secrets: string[]): AppError {
  const { message, $metadata } = asSdkError(error);
  // Words of the SDK itself, such as of a parser, may quote what it was given.
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
