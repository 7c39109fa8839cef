import type { Endpoint } from '../endpoint.ts';

/** The API and the account that an inventory reads. */
interface AccountRef {
  endpoint: Endpoint;
  /** null: the key may not read it. */
  account: string | null;
}

export function isSameEndpoint(one: Endpoint, other: Endpoint): boolean {
  return one.kind === 'preset'
    ? other.kind === 'preset' && one.name === other.name
    : other.kind === 'custom' && one.baseUrl === other.baseUrl;
}

/** An endpoint as a string; equal endpoints give equal strings. */
export function textOfEndpoint(endpoint: Endpoint): string {
  return endpoint.kind === 'preset' ? endpoint.name : endpoint.baseUrl;
}

/** Whether data of one cannot be reused for the other: another API, or another customer there. */
export function isOtherAccount(one: AccountRef, other: AccountRef): boolean {
  const areBothKnown = one.account !== null && other.account !== null;
  return (
    !isSameEndpoint(one.endpoint, other.endpoint) || (areBothKnown && one.account !== other.account)
  );
}
