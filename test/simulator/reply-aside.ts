import type { AnswerSettings } from './answer-settings.ts';
import type { Call } from './call.ts';
import type { Credentials } from './credentials.ts';
import { answerKeyRequest, keyRequestPath } from './key-requests.ts';
import type { Reply } from './reply.ts';
import { tokenPath, type ServiceAccounts } from './service-accounts.ts';
import { addressedUrl } from './signature.ts';
import { validationPage, validationPath } from './validation-page.ts';

interface Around {
  credentials: Credentials;
  accounts: ServiceAccounts;
  settings: Pick<AnswerSettings, 'publicBaseUrl' | 'tokenLifetimeSeconds'>;
  nowMs: number;
}

/** Answers requests that need no rights of an account: for tokens, for keys, and the validation page. */
export function replyAside(call: Call, body: string, around: Around): Reply | undefined {
  const { request, method, path, query, isApi } = call;
  const { credentials, accounts, settings, nowMs } = around;
  if (isApi) {
    if (method !== 'POST' || path !== keyRequestPath) return undefined;
    const { origin } = new URL(addressedUrl(request, settings.publicBaseUrl));
    return answerKeyRequest({ request, body, credentials, origin, nowMs });
  }
  if (path === tokenPath && method === 'POST') {
    const lifetimeSeconds = settings.tokenLifetimeSeconds;
    return accounts.answer({ request, body, nowMs, lifetimeSeconds });
  }
  if (path === validationPath && (method === 'GET' || method === 'POST')) {
    return validationPage({ method, query, body, credentials });
  }
  return undefined;
}
