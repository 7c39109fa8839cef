import { parseUrl } from '../runtime.ts';

const longestAddress = 500;

/**
 * Returns a feed's address in its normal form: https, a host with or without a folder, and a final slash. Null when it
 * is not valid. Excludes everything that could be a secret, because the address is shown.
 */
export function feedAddress(text: string): string | null {
  if (text.length > longestAddress) return null;
  const url = parseUrl(text.trim());
  if (url === null) return null;
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  if (!isPlain || url.search !== '' || url.hash !== '') return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
