import type { Account } from './account/account-types.ts';
import { type Credential, type Credentials, statusAt } from './credentials.ts';
import type { ServiceAccount } from './service-accounts.ts';

/** The paths that identify the caller; `/auth/time` returns the time to anyone. */
export const authTemplates = ['/auth/time', '/auth/currentCredential', '/auth/details'] as const;

export function currentCredential(
  credential: Credential,
  credentials: Credentials,
  nowMs: number,
): Record<string, unknown> {
  const { credentialId, creation, expiration, lastUse, allowedIPs, rules } = credential;
  return {
    credentialId,
    applicationId: credentials.applicationId,
    status: statusAt(credential, nowMs),
    creation,
    expiration,
    lastUse,
    ovhSupport: false,
    allowedIPs,
    rules,
  };
}

export function authDetails(account: Account, credential: Credential): Record<string, unknown> {
  return {
    account: account.nichandle,
    method: 'account',
    identities: [`urn:v1:eu:identity:account:${account.nichandle}`],
    allowedRoutes: credential.rules,
    user: null,
    description: null,
    roles: [],
  };
}

/** Unverified except for the form of the identity, which OVHcloud's Go client checks. */
export function accountDetails(
  account: Account,
  { clientId }: ServiceAccount,
): Record<string, unknown> {
  return {
    account: account.nichandle,
    method: 'oauth2_client_credentials',
    identities: [`urn:v1:eu:identity:credential:${account.nichandle}/oauth2-${clientId}`],
    allowedRoutes: null,
    user: null,
    description: null,
    roles: [],
  };
}
