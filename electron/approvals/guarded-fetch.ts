import type { Fetch } from '../http/node-fetch.ts';
import type { AssertApproved } from './approvals.ts';
import { type Address, addressOfUrl } from './address.ts';

/** A `fetch` for approved addresses only. It follows no redirects. Throws `network.notAgreed`. */
export function guardedFetch(
  fetch: Fetch,
  assertAgreed: AssertApproved,
  addressOf: (url: string) => Address = addressOfUrl,
): Fetch {
  return async (url, init) => {
    assertAgreed(addressOf(url));
    return fetch(url, { ...init, redirect: 'error' });
  };
}
