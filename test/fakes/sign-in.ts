import type { ConnectionReport } from '../../shared/accounts/credentials.ts';
import type { KeyInput, SignIn, SignInInput } from '../../shared/accounts/sign-in.ts';

interface TypedKeys {
  applicationKey?: string;
  applicationSecret?: string;
  consumerKey?: string;
}

/** The three keys as typed into the form; omitted ones are the stored keys. */
export function typedKeys(keys: TypedKeys = {}): SignInInput {
  const typed = (text?: string): KeyInput =>
    text === undefined ? { kind: 'stored' } : { kind: 'typed', text };
  return {
    method: 'consumer-key',
    keys: {
      applicationKey: typed(keys.applicationKey),
      applicationSecret: typed(keys.applicationSecret),
      consumerKey: typed(keys.consumerKey),
    },
  };
}

/** The same sign-in as an inventory stores it. */
export const fromVault: SignIn = {
  method: 'consumer-key',
  sources: {
    applicationKey: { kind: 'vault' },
    applicationSecret: { kind: 'vault' },
    consumerKey: { kind: 'vault' },
  },
};

/** The result of a connection test: two rights are missing. */
export function aReport(change: Partial<ConnectionReport> = {}): ConnectionReport {
  return {
    account: 'xx1111-ovh',
    expiresAt: null,
    isExpirationKnown: true,
    allowedAddresses: [],
    rights: [
      { kind: 'project', state: 'granted', rulesToAdd: [] },
      { kind: 'volume', state: 'missing', rulesToAdd: ['GET /cloud/project/*/volume'] },
      {
        kind: 's3-bucket',
        state: 'missing',
        rulesToAdd: ['GET /cloud/project/*/region', 'GET /cloud/project/*/region/*/storage'],
      },
      { kind: 'database', state: 'unknown', rulesToAdd: [] },
    ],
    rightsFrom: 'rules',
    projectCount: 12,
    examinedProjects: 12,
    unreadableProjects: [],
    faultyRules: [],
    ...change,
  };
}
