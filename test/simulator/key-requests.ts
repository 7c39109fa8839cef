import type { IncomingMessage } from 'node:http';
import type { AccessRule } from './access-rules.ts';
import type { Credential, Credentials } from './credentials.ts';
import { refusals } from './errors.ts';
import { jsonReply, type Reply } from './reply.ts';
import { headerOf } from './signature.ts';

/** The only call of the API that is not a GET and is answered here. */
export const keyRequestPath = '/auth/credential';

interface KeyRequest {
  request: IncomingMessage;
  body: string;
  credentials: Credentials;
  /** The address of the page that confirms the key. */
  origin: string;
  nowMs: number;
}

/** Answers `POST /auth/credential`: a consumer key that works once its owner has confirmed it. */
export function answerKeyRequest({ request, body, credentials, origin, nowMs }: KeyRequest): Reply {
  if (headerOf(request, 'x-ovh-application') !== credentials.applicationKey) {
    return refusals.unknownApplication();
  }
  const wanted = readWanted(headerOf(request, 'content-type') ?? '', body);
  if (wanted === null) return refusals.wrongKeyRequest();
  const credential = credentials.request(wanted, nowMs);
  return jsonReply(200, {
    consumerKey: credential.consumerKey,
    validationUrl: validationUrlOf(credential, origin),
    state: credential.status,
  });
}

export function validationUrlOf({ credentialToken }: Credential, origin: string): string {
  return `${origin}/auth/?credentialToken=${credentialToken}`;
}

interface Wanted {
  rules: AccessRule[];
  allowedIPs: string[] | null;
}

function readWanted(contentType: string, body: string): Wanted | null {
  if (!contentType.startsWith('application/json')) return null;
  const parsed = parseObject(body);
  const { accessRules, allowedIPs = null } = parsed ?? {};
  if (!Array.isArray(accessRules) || accessRules.length === 0) return null;
  const rules: unknown[] = accessRules;
  if (!rules.every(isRule)) return null;
  const addresses: unknown[] = Array.isArray(allowedIPs) ? allowedIPs : [];
  const texts = addresses.filter((address) => typeof address === 'string');
  return { rules, allowedIPs: texts.length > 0 ? texts : null };
}

function isRule(value: unknown): value is AccessRule {
  if (typeof value !== 'object' || value === null) return false;
  const { method, path } = value as Record<string, unknown>;
  const isMethod = ['GET', 'POST', 'PUT', 'DELETE'].includes(String(method));
  return isMethod && typeof path === 'string' && /^[/*]/.test(path);
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
