import { HeadBucketCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { BucketAddress } from '../rules/app-address.ts';
import { cleanMessage } from '../../http/clean-message.ts';
import { withoutSecrets } from '../../http/secret-text.ts';
import { awsSender } from '../../secret-providers/readers/aws-sender.ts';
import { withGuardedFetch } from '../../secret-providers/readers/sdk-fetch.ts';
import type { Fetch } from '../../secret-providers/secret-reader.ts';
import { connectionFailure } from './connection-failure.ts';

interface HeadRequest {
  address: BucketAddress;
  accessKey: string;
  secretAccessKey: string;
  fetch: Fetch;
  now: () => Date;
  signal: AbortSignal;
  limits?: { idleMs: number; totalMs: number };
}

const usualLimits = { idleMs: 10_000, totalMs: 20_000 };

/** S3 accepts a signature for 15 minutes before and after its time. */
const maxSkewMs = 15 * 60_000;

/**
 * Sends one signed HEAD request for a bucket. Throws `connection.…`. Sets everything that Amazon's client would
 * otherwise look up in variables, in `~/.aws` or at the computer's metadata address: only the app's keys go to the
 * app's address.
 */
export async function headBucket(request: HeadRequest): Promise<void> {
  const { address, accessKey, secretAccessKey, fetch, now, signal, limits = usualLimits } = request;
  const secrets = [secretAccessKey, accessKey];
  let answer: Response | null = null;
  try {
    await withGuardedFetch({
      fetch,
      signal,
      secrets,
      limits,
      async ask(send) {
        const client = new S3Client({
          ...settingsOf(address),
          credentials: { accessKeyId: accessKey, secretAccessKey },
          requestHandler: awsSender(async (input, init) => {
            answer = await send(input, init);
            return answer;
          }),
        });
        await client
          .send(new HeadBucketCommand({ Bucket: address.bucket }))
          .finally(() => client.destroy());
        if (!isOfS3(answer)) throw new AppError('connection.unexpectedAnswer');
      },
      failureOf: (error) => s3Failure(error, answer, now),
    });
  } catch (error) {
    signal.throwIfAborted();
    throw withoutSecrets(connectionFailure(error), secrets);
  }
}

function settingsOf({ endpoint, region, isVirtualHost }: BucketAddress): S3ClientConfig {
  return {
    endpoint,
    region,
    forcePathStyle: !isVirtualHost,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    authSchemePreference: [],
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    sigv4aSigningRegionSet: [region],
    useArnRegion: false,
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: 'ovhcloud-inventory',
  };
}

/** A network's sign-in page also answers HEAD with 200, but without S3's ids. */
function isOfS3(answer: Response | null): boolean {
  if (answer === null) return false;
  return [...answer.headers.keys()].some((name) => name.startsWith('x-amz-'));
}

/** A refused HEAD has no body: only the status and the headers of some servers give the reason. */
function s3Failure(error: unknown, answer: Response | null, now: () => Date): AppError {
  if (error instanceof AppError) return error;
  // Nothing was sent: Amazon's client cannot build an address from this location.
  if (answer === null) return new AppError('connection.wrongLocation');
  const { status, headers } = answer;
  const reason = headers.get('x-minio-error-code') ?? headers.get('x-amz-error-code') ?? '';
  return new AppError(codeOf(status, reason, skewMs(headers, now)), {
    httpStatus: status,
    reference: cleanMessage(headers.get('x-amz-request-id') ?? ''),
    message: cleanMessage(reason),
  });
}

function codeOf(status: number, reason: string, skew: number) {
  if (status === 404) return 'connection.noSuchBucket';
  if (status === 401) return 'connection.wrongKeys';
  if (status === 403) return codeOfRefusal(reason, skew);
  if (status === 429 || status >= 500) return 'connection.serverError';
  // Amazon's answer to a signature for another region, and to a bucket in another region.
  if (status === 400 || status === 301) return 'connection.wrongLocation';
  return 'connection.unexpectedAnswer';
}

function codeOfRefusal(reason: string, skew: number) {
  if (reason === 'RequestTimeTooSkewed' || skew > maxSkewMs) return 'connection.clockSkew';
  if (reason === 'InvalidAccessKeyId' || reason === 'SignatureDoesNotMatch') {
    return 'connection.wrongKeys';
  }
  return reason === 'AccessDenied' ? 'connection.forbidden' : 'connection.keysRefused';
}

function skewMs(headers: Headers, now: () => Date): number {
  const theirs = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(theirs) ? 0 : Math.abs(theirs - now().getTime());
}
