import type { IncomingMessage } from 'node:http';
import { isGranted } from './access-rules.ts';
import { allowsAddress, statusAt, type Credential, type Credentials } from './credentials.ts';
import { refusals } from './errors.ts';
import type { Reply } from './reply.ts';
import { addressedUrl, headerOf, isSignatureOf, isTimestampNear } from './signature.ts';

export interface GateRequest {
  request: IncomingMessage;
  body: string;
  /** Below the base path and without the query. */
  path: string;
  credentials: Credentials;
  publicBaseUrl: string | undefined;
  /** The server's clock. */
  nowMs: number;
  needsRule: boolean;
}

/** Lets a signed request in as its credential, or refuses it as the gateway does. */
export function admit(gate: GateRequest): Credential | Reply {
  const credential = identify(gate);
  if (isReply(credential)) return credential;
  const { request, nowMs } = gate;
  if (!allowsAddress(credential, request.socket.remoteAddress ?? '')) {
    return refusals.addressNotAllowed();
  }
  if (gate.needsRule && !isGranted(credential.rules, request.method ?? 'GET', gate.path)) {
    return refusals.noMatchingRule();
  }
  credential.lastUse = new Date(nowMs).toISOString();
  return credential;
}

function identify(gate: GateRequest): Credential | Reply {
  const { request, credentials, nowMs } = gate;
  if (headerOf(request, 'x-ovh-application') !== credentials.applicationKey) {
    return refusals.unknownApplication();
  }
  const consumerKey = headerOf(request, 'x-ovh-consumer');
  if (consumerKey === undefined) return refusals.missingCredential();
  const timestamp = headerOf(request, 'x-ovh-timestamp') ?? '';
  if (!isTimestampNear(timestamp, Math.floor(nowMs / 1000))) return refusals.clockSkew();
  const credential = credentials.find(consumerKey);
  if (credential === undefined) return refusals.unknownCredential();
  // The real API was also seen to answer INVALID_SIGNATURE for a key pending validation (php-ovh#62).
  if (statusAt(credential, nowMs) !== 'validated') return refusals.invalidCredential();
  const signed = {
    applicationSecret: credentials.applicationSecret,
    consumerKey,
    method: request.method ?? 'GET',
    url: addressedUrl(request, gate.publicBaseUrl),
    body: gate.body,
    timestamp,
  };
  const signature = headerOf(request, 'x-ovh-signature') ?? '';
  return isSignatureOf(signed, signature) ? credential : refusals.wrongSignature();
}

export function isReply(admitted: Credential | Reply): admitted is Reply {
  return 'body' in admitted;
}
