import type { IncomingMessage } from 'node:http';
import type { AccessRule } from './access-rules.ts';
import type { Random } from './random.ts';
import { jsonReply, type Reply } from './reply.ts';
import { headerOf } from './signature.ts';

/** Outside the API's base paths, as on the real hosts. */
export const tokenPath = '/auth/oauth2/token';

/** What a service account signs in with. */
export interface ServiceAccountKeys {
  clientId: string;
  clientSecret: string;
}

/** An OAuth2 client. Its rights stand for those of IAM policies. */
export interface ServiceAccount extends ServiceAccountKeys {
  rules: readonly AccessRule[];
}

interface TokenCall {
  request: IncomingMessage;
  body: string;
  nowMs: number;
  lifetimeSeconds: number;
}

/** The service accounts and their issued tokens. */
export class ServiceAccounts {
  readonly #random: Random;
  readonly #byId = new Map<string, ServiceAccount>();
  readonly #tokens = new Map<string, { account: ServiceAccount; endsAtMs: number }>();

  constructor(random: Random) {
    this.#random = random;
  }

  add(rules: readonly AccessRule[]): ServiceAccount {
    const clientId = `EU.${this.#random.hex(16)}`;
    const account = { clientId, clientSecret: this.#random.hex(32), rules };
    this.#byId.set(clientId, account);
    return account;
  }

  /** Answers `POST /auth/oauth2/token`. */
  answer({ request, body, nowMs, lifetimeSeconds }: TokenCall): Reply {
    if (
      !(headerOf(request, 'content-type') ?? '').startsWith('application/x-www-form-urlencoded')
    ) {
      return oauthError('invalid_request', 'A form is expected');
    }
    const form = new URLSearchParams(body);
    if (form.get('grant_type') !== 'client_credentials') {
      return oauthError('unsupported_grant_type', 'Unknown grant type');
    }
    const [clientId, clientSecret] = clientOf(request, form);
    const account = this.#byId.get(clientId);
    if (account === undefined) {
      return oauthError('invalid_client', 'ovhcloud oauth2 client does not exists');
    }
    // Unverified: the message for a wrong secret.
    if (account.clientSecret !== clientSecret) {
      return oauthError('invalid_client', 'Invalid client secret');
    }
    if (form.get('scope') !== 'all') return oauthError('invalid_scope', 'Unknown scope');
    const token = this.#random.hex(64);
    this.#tokens.set(token, { account, endsAtMs: nowMs + lifetimeSeconds * 1000 });
    return jsonReply(200, {
      access_token: token,
      token_type: 'Bearer',
      expires_in: lifetimeSeconds,
      scope: 'all',
    });
  }

  /** The account of a token; undefined if the token is unknown or has ended. */
  ownerOf(token: string, nowMs: number): ServiceAccount | undefined {
    const found = this.#tokens.get(token);
    return found !== undefined && nowMs < found.endsAtMs ? found.account : undefined;
  }

  /** Ends every issued token now. */
  endTokens(): void {
    this.#tokens.clear();
  }
}

/** In the header, as the official Node client sends it, or in the form, as other clients do. */
function clientOf(request: IncomingMessage, form: URLSearchParams): [string, string] {
  const basic = /^Basic (.+)$/.exec(headerOf(request, 'authorization') ?? '')?.[1];
  if (basic === undefined) return [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':', 2);
  return [decodeURIComponent(id), decodeURIComponent(secret)];
}

/** 400 was observed for a client that does not exist; the others are assumed to be like it. */
function oauthError(error: string, description: string): Reply {
  return jsonReply(400, { error, error_description: description });
}
