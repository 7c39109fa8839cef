import { parseUrl } from '../runtime.ts';

const longestAddress = 500;

/**
 * An address as a feed has to be: https, of a host alone or with a folder, ending in a slash. null: it is none.
 * Nothing that could be a secret is in it, since it is shown.
 */
export function feedAddress(text: string): string | null {
  if (text.length > longestAddress) return null;
  const url = parseUrl(text.trim());
  if (url === null) return null;
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  if (!isPlain || url.search !== '' || url.hash !== '') return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
