import { startAnswering, type Answering, type Received } from '../secret-servers/answering.ts';
import { whatIsWrong } from '../secret-servers/aws-server.ts';

interface S3ServerOptions {
  accessKeyId: string;
  secretAccessKey: string;
  buckets: readonly string[];
  /** Replaces the normal answer. */
  answer?: (
    request: Received,
  ) => { status: number; headers?: Record<string, string> } | 'hang-up' | null;
  identity?: { key: string; certificate: string };
}

/**
 * Starts a server that answers HEAD for a bucket as S3 does, with the bucket in the path or in the host name, and
 * recomputes the request's signature. All other requests get 405.
 */
export function startS3Server(options: S3ServerOptions): Promise<Answering> {
  return startAnswering((request) => {
    const special = options.answer?.(request);
    if (special === null || special === 'hang-up') return special;
    const { status, headers } = special ?? { status: statusOf(request, options) };
    return { status, headers: { 'x-amz-request-id': 'tx-0001', ...headers }, body: '' };
  }, options.identity ?? null);
}

function statusOf(request: Received, options: S3ServerOptions): number {
  if (request.method !== 'HEAD') return 405;
  const bodyHash = String(request.headers['x-amz-content-sha256']);
  if (whatIsWrong(request, options, bodyHash) !== null) return 403;
  const inPath = request.path.slice(1).split(/[/?]/)[0] ?? '';
  const bucket = inPath === '' ? String(request.headers.host).split('.')[0] : inPath;
  return options.buckets.includes(bucket ?? '') ? 200 : 404;
}
