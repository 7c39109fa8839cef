/** The official client has no types. Declares only the parts in use. */
declare module '@ovhcloud/node-ovh' {
  interface OfficialClient {
    signRequest(method: string, url: string, body: string | null, timestamp: number): string;
  }
  interface OfficialOptions {
    appKey: string;
    appSecret: string;
    consumerKey: string;
    host: string;
  }
  function createClient(options: OfficialOptions): OfficialClient;
  export default createClient;
}

declare module '@ovhcloud/node-ovh/lib/endpoints.js' {
  const endpoints: Record<'ovh-eu' | 'ovh-ca' | 'ovh-us', { host: string; tokenURL: string }>;
  export default endpoints;
}
