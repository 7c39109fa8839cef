import type { Keys } from './credentials.ts';

/** Signs one GET of exactly this URL; `timestamp` is in seconds, by OVHcloud's clock. */
export type Sign = (url: string, timestamp: number) => string;

/**
 * The signature comes from OVHcloud's own client, which opens no connection until it is asked to.
 * Loaded on the first use: it pulls in OAuth2 libraries that cost some 200 ms at the app's start.
 */
export async function createSigner(keys: Keys): Promise<Sign> {
  const { default: createOfficialClient } = await import('@ovhcloud/node-ovh');
  const official = createOfficialClient({
    appKey: keys.applicationKey,
    appSecret: keys.applicationSecret,
    consumerKey: keys.consumerKey,
    host: 'localhost',
  });
  return (url, timestamp) => official.signRequest('GET', url, null, timestamp);
}
