import type { IncomingMessage } from 'node:http';
import { isGranted } from './access-rules.ts';
import { refusals } from './errors.ts';
import type { Reply } from './reply.ts';
import type { ServiceAccount, ServiceAccounts } from './service-accounts.ts';
import { headerOf } from './signature.ts';

interface BearerRequest {
  request: IncomingMessage;
  /** Below the base path and without the query. */
  path: string;
  /** The route's method and template, to name the missing permission. */
  template: string;
  accounts: ServiceAccounts;
  nowMs: number;
}

/** Admits a request with a token as its service account, or refuses it; undefined without a token. */
export function admitBearer(bearer: BearerRequest): ServiceAccount | Reply | undefined {
  const { request, path, template, accounts, nowMs } = bearer;
  const token = /^Bearer (.+)$/.exec(headerOf(request, 'authorization') ?? '')?.[1];
  if (token === undefined) return undefined;
  const account = accounts.ownerOf(token, nowMs);
  if (account === undefined) return refusals.invalidToken();
  // Unverified: a service account has no consumer key to report.
  if (path === '/auth/currentCredential') return refusals.unknownCredential();
  if (template.startsWith('/auth/') || isGranted(account.rules, 'GET', path)) return account;
  return refusals.iam(actionOf(template));
}

/** `/cloud/project/{p}/volume/snapshot` needs `volume/snapshot/get`. */
function actionOf(template: string): string {
  const words = template.split('/').slice(4);
  return [...words.filter((word) => !word.startsWith('{')), 'get'].join('/');
}
