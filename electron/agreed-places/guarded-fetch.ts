import type { Fetch } from '../network/node-fetch.ts';
import type { AssertAgreed } from './agreed-places.ts';
import { placeOfUrl } from './place.ts';

/** A `fetch` that goes to agreed places alone, and follows no redirect to another. Fails with `network.notAgreed`. */
export function guardedFetch(fetch: Fetch, assertAgreed: AssertAgreed): Fetch {
  return async (url, init) => {
    assertAgreed(placeOfUrl(url));
    return fetch(url, { ...init, redirect: 'error' });
  };
}
