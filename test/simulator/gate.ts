import type { IncomingMessage } from 'node:http';
import { isGranted } from './access-rules.ts';
import { allowsAddress, statusAt, type Credential, type Credentials } from './credentials.ts';
import { refusals } from './errors.ts';
import type { Reply } from './reply.ts';
import { addressedUrl, headerOf, isSignatureOf, isTimestampNear } from './signature.ts';

/**
 * How a key that is not confirmed is answered. All three were reported: INVALID_CREDENTIAL (php-ovh#56),
 * INVALID_SIGNATURE (php-ovh#62), and, by the published type, the key's own state from `/auth/currentCredential`.
 */
export type PendingKeyAnswer = 'invalidCredential' | 'invalidSignature' | 'status';

/** How a call is answered whose timestamp differs from the server's time. */
export type ClockAnswer = 'outOfTime' | 'invalidKey';

/** Whether a rule for a v2 path begins with `/v2`. */
export type RulesOfV2 = 'withVersion' | 'withoutVersion';

/** Settings of the gate. */
export interface GateSettings {
  publicBaseUrl: string | undefined;
  pendingKeyAnswer: PendingKeyAnswer;
  clockAnswer: ClockAnswer;
  clockToleranceSeconds: number;
  rulesOfV2: RulesOfV2;
  /** The message for an address that the key does not allow. */
  addressRefusal: string;
}

export interface GateRequest {
  request: IncomingMessage;
  body: string;
  /** Below the base path and without the query. */
  path: string;
  credentials: Credentials;
  settings: GateSettings;
  /** The server's clock. */
  nowMs: number;
  needsRule: boolean;
}

/** Admits a signed request as its credential, or refuses it as the gateway does. */
export function admit(gate: GateRequest): Credential | Reply {
  const credential = identify(gate);
  if (isReply(credential)) return credential;
  const { request, nowMs } = gate;
  if (!allowsAddress(credential, request.socket.remoteAddress ?? '')) {
    return refusals.addressNotAllowed(gate.settings.addressRefusal);
  }
  const { rulesOfV2 } = gate.settings;
  const path = rulesOfV2 === 'withoutVersion' ? gate.path.replace(/^\/v2\//, '/') : gate.path;
  if (gate.needsRule && !isGranted(credential.rules, request.method ?? 'GET', path)) {
    return refusals.noMatchingRule();
  }
  credential.lastUse = new Date(nowMs).toISOString();
  return credential;
}

function identify(gate: GateRequest): Credential | Reply {
  const { request, credentials, nowMs, settings } = gate;
  if (headerOf(request, 'x-ovh-application') !== credentials.applicationKey) {
    return refusals.unknownApplication();
  }
  const consumerKey = headerOf(request, 'x-ovh-consumer');
  if (consumerKey === undefined) return refusals.missingCredential();
  const timestamp = headerOf(request, 'x-ovh-timestamp') ?? '';
  const nowSeconds = Math.floor(nowMs / 1000);
  if (!isTimestampNear(timestamp, nowSeconds, settings.clockToleranceSeconds)) {
    return settings.clockAnswer === 'outOfTime'
      ? refusals.clockSkew()
      : refusals.unknownApplication();
  }
  const credential = credentials.find(consumerKey);
  if (credential === undefined) return refusals.unknownCredential();
  const refusal = refusalForState(statusAt(credential, nowMs), gate);
  if (refusal !== null) return refusal;
  const signed = {
    applicationSecret: credentials.applicationSecret,
    consumerKey,
    method: request.method ?? 'GET',
    url: addressedUrl(request, settings.publicBaseUrl),
    body: gate.body,
    timestamp,
  };
  const signature = headerOf(request, 'x-ovh-signature') ?? '';
  return isSignatureOf(signed, signature) ? credential : refusals.wrongSignature();
}

/** null: the key works, or it may read its own state. */
function refusalForState(
  status: Credential['status'],
  { settings: { pendingKeyAnswer }, path }: GateRequest,
): Reply | null {
  if (status === 'validated') return null;
  if (status === 'pendingValidation' && pendingKeyAnswer === 'invalidSignature') {
    return refusals.wrongSignature();
  }
  const isReported = pendingKeyAnswer === 'status' && path === '/auth/currentCredential';
  return isReported ? null : refusals.invalidCredential();
}

export function isReply(admitted: object): admitted is Reply {
  return 'body' in admitted;
}
