import type { Keys } from './credentials.ts';

/** Signs one GET of exactly this URL; `timestamp` is in seconds, by OVHcloud's clock. */
export type Sign = (url: string, timestamp: number) => string;

/**
 * Uses OVHcloud's own client for the signature; it opens no connection until a request is made. Loaded on first use,
 * because it imports OAuth2 libraries that take about 200 ms when the program starts.
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
