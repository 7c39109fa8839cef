import { createPrivateKey } from 'node:crypto';
import { auth as google, secretmanager, type secretmanager_v1 } from '@googleapis/secretmanager';
import { z } from 'zod';
import { AppError } from '../../../shared/bridge/errors.ts';
import { partsOfReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../../shared/secret-providers/secret-provider.ts';
import { codeOfStatus, providerFailure } from '../provider-errors.ts';
import type { ReaderPorts, SecretReader } from '../secret-reader.ts';
import { withGuardedFetch, type SdkFetch } from './sdk-fetch.ts';
import { textOfBytes, valueIn } from './secret-value.ts';

type GoogleSettings = Extract<ProviderSettings, { kind: 'google' }>;
type Client = InstanceType<typeof google.JWT> | InstanceType<typeof google.GoogleAuth>;

const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/**
 * A service account's key as Google issues it. Other credential files can name programs to run and addresses to
 * contact, so they are not accepted from a form.
 */
const ServiceAccountKey = z.object({
  type: z.literal('service_account'),
  client_email: z.string().min(1),
  private_key: z.string().refine(isPrivateKey),
  private_key_id: z.string().optional(),
});

/**
 * Reads secrets from Google Cloud Secret Manager. Without a key, signs in with the credentials that Google's tools
 * stored on this computer, but not at a custom address, which must not receive their token.
 */
export function createGoogleReader(
  settings: GoogleSettings,
  secrets: ProviderSecrets,
  { fetch }: Pick<ReaderPorts, 'fetch'>,
): SecretReader {
  const { projectId, address } = settings;
  const key = secrets.serviceAccountKey ?? '';
  const sent = partsOfKey(key);

  async function ask<Value>(
    signal: AbortSignal,
    question: (client: Client) => Promise<Value>,
  ): Promise<Value> {
    return withGuardedFetch({
      fetch,
      signal,
      secrets: sent,
      ask: async (send) => question(await clientOf(key, address, send)),
      failureOf: (error) => googleFailure(error, sent),
    });
  }

  return {
    async read(reference, signal) {
      const parts = partsOfReference('google', reference);
      if (parts === null) throw providerFailure('provider.wrongReference');
      const name = versionOf(parts.path, projectId);
      const payload = await ask(signal, (client) => accessVersion(name, address, client));
      return valueIn(textOfBytes(Buffer.from(payload, 'base64')), parts.field);
    },

    /** Requests a token. Its expiry is not relevant: the next token is as easy to get. */
    check: (signal) =>
      ask(signal, async (client) => {
        await client.getAccessToken();
        return { expiresAt: null };
      }),
  };
}

function versionOf(path: string, projectId: string): string {
  const secret = path.startsWith('projects/') ? path : `projects/${projectId}/secrets/${path}`;
  return secret.includes('/versions/') ? secret : `${secret}/versions/latest`;
}

async function accessVersion(name: string, address: string, client: Client): Promise<string> {
  const options: secretmanager_v1.Options = {
    version: 'v1',
    auth: client,
    ...(address === '' ? {} : { rootUrl: address }),
  };
  const { projects } = secretmanager(options);
  const { data } = await projects.secrets.versions.access({ name });
  const payload = data.payload?.data;
  if (typeof payload !== 'string') throw providerFailure('provider.unexpectedAnswer');
  return payload;
}

async function clientOf(key: string, address: string, send: SdkFetch): Promise<Client> {
  const transporterOptions = { fetchImplementation: send };
  if (key === '') {
    if (address !== '') throw providerFailure('provider.sessionForOthers');
    const found = new google.GoogleAuth({ scopes, clientOptions: { transporterOptions } });
    const client = await found.getClient().catch(() => {
      throw providerFailure('provider.notSignedIn');
    });
    tryingOnce(client);
    return found;
  }
  const account = accountOf(key);
  if (account === null) throw providerFailure('provider.wrongToken');
  return tryingOnce(
    new google.JWT({
      email: account.client_email,
      key: account.private_key,
      ...(account.private_key_id === undefined ? {} : { keyId: account.private_key_id }),
      scopes,
      transporterOptions,
    }),
  );
}

/** The user waits for the answer: the SDK would try up to four times, with seconds in between. */
function tryingOnce<Signed extends Pick<InstanceType<typeof google.JWT>, 'transporter'>>(
  client: Signed,
): Signed {
  client.transporter.interceptors.request.add({
    resolved(options) {
      options.retryConfig = { ...options.retryConfig, retry: 0 };
      return Promise.resolve(options);
    },
  });
  return client;
}

function accountOf(key: string): z.infer<typeof ServiceAccountKey> | null {
  try {
    return ServiceAccountKey.parse(JSON.parse(key));
  } catch {
    return null;
  }
}

function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** Returns every part of a key that a response could repeat. */
function partsOfKey(key: string): string[] {
  const account = accountOf(key);
  return [key, ...(account === null ? [] : [account.private_key])];
}

const ApiError = z.object({
  error: z.object({ message: z.string(), status: z.string().default('') }),
});
/** RFC 6749, section 5.2: no token is granted. */
const TokenError = z.object({ error: z.string(), error_description: z.string().default('') });

const Refused = z.object({ response: z.object({ status: z.number(), data: z.unknown() }) });

function googleFailure(error: unknown, secrets: string[]): AppError {
  if (error instanceof AppError) return error;
  const refused = Refused.safeParse(error);
  if (!refused.success) return providerFailure('provider.unexpectedAnswer');
  const { status: httpStatus, data } = refused.data.response;
  const ofToken = TokenError.safeParse(data);
  if (ofToken.success) {
    const isAboutUs = httpStatus >= 400 && httpStatus < 500 && httpStatus !== 429;
    const code = isAboutUs ? 'provider.wrongToken' : codeOfStatus(httpStatus);
    const { error: reason, error_description: words } = ofToken.data;
    return providerFailure(code, { httpStatus, message: words === '' ? reason : words, secrets });
  }
  const ofApi = ApiError.safeParse(data);
  if (!ofApi.success) return providerFailure(codeOfStatus(httpStatus), { httpStatus });
  const { message, status: reason } = ofApi.data.error;
  // The version is disabled or destroyed.
  const isGone = reason === 'FAILED_PRECONDITION';
  const code = isGone ? 'provider.pathNotFound' : codeOfStatus(httpStatus);
  return providerFailure(code, { httpStatus, message, secrets });
}
