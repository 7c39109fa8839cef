import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The client's signature, written from the documentation and not from the product code. */
export interface SignedRequest {
  applicationSecret: string;
  consumerKey: string;
  method: string;
  /** As the client addressed it: scheme, host, path and query, byte by byte. */
  url: string;
  body: string;
  /** The text of the header, not a number. */
  timestamp: string;
}

function signatureOf(request: SignedRequest): string {
  const { applicationSecret, consumerKey, method, url, body, timestamp } = request;
  const signed = [applicationSecret, consumerKey, method, url, body, timestamp].join('+');
  return `$1$${createHash('sha1').update(signed).digest('hex')}`;
}

export function isSignatureOf(request: SignedRequest, signature: string): boolean {
  const expected = Buffer.from(signatureOf(request));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** A difference beyond this is refused in both directions. */
export function isTimestampNear(
  timestamp: string,
  nowSeconds: number,
  toleranceSeconds: number,
): boolean {
  if (!/^\d+$/.test(timestamp)) return false;
  return Math.abs(Number(timestamp) - nowSeconds) <= toleranceSeconds;
}

/**
 * The URL as the client addressed it. A TLS front sends `X-Forwarded-Proto` (and `X-Forwarded-Host` if it changes the
 * host), or the option `publicBaseUrl` replaces the origin.
 */
export function addressedUrl(request: IncomingMessage, publicBaseUrl: string | undefined): string {
  const target = request.url ?? '/';
  if (publicBaseUrl !== undefined) return `${new URL(publicBaseUrl).origin}${target}`;
  const scheme = headerOf(request, 'x-forwarded-proto') ?? 'http';
  const host = headerOf(request, 'x-forwarded-host') ?? request.headers.host ?? '';
  return `${scheme}://${host}${target}`;
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
