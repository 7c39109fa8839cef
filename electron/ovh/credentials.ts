/** The three keys of an OVHcloud application. */
export interface Keys {
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
}

/** An OAuth2 client, which OVHcloud calls a service account. */
export interface ServiceAccount {
  clientId: string;
  clientSecret: string;
}

/** What a client signs in with. Exists while it is used, and nowhere but in memory. */
export type OvhCredentials =
  ({ method: 'consumer-key' } & Keys) | ({ method: 'service-account' } & ServiceAccount);

/** The parts of it that no message may repeat. */
export function secretsOf(credentials: OvhCredentials): string[] {
  const { method: _method, ...secrets } = credentials;
  return Object.values(secrets);
}
