export interface Keys {
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
}

/** An OAuth2 client. OVHcloud calls it a service account. */
export interface ServiceAccount {
  clientId: string;
  clientSecret: string;
}

/** What a client signs in with. Exists only in memory, while it is in use. */
export type OvhCredentials =
  ({ method: 'consumer-key' } & Keys) | ({ method: 'service-account' } & ServiceAccount);

/** Returns the parts that must not appear in messages. */
export function secretsOf(credentials: OvhCredentials): string[] {
  const { method: _method, ...secrets } = credentials;
  return Object.values(secrets);
}
