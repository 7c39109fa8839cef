import type { Fetch } from '../http/node-fetch.ts';
import type { AssertApproved } from './approvals.ts';
import { type Place, placeOfUrl } from './place.ts';

/** A `fetch` for approved places only. It follows no redirects. Throws `network.notAgreed`. */
export function guardedFetch(
  fetch: Fetch,
  assertAgreed: AssertApproved,
  placeOf: (url: string) => Place = placeOfUrl,
): Fetch {
  return async (url, init) => {
    assertAgreed(placeOf(url));
    return fetch(url, { ...init, redirect: 'error' });
  };
}
