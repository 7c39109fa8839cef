import type { Endpoint } from '../endpoint.ts';

/** Where an inventory looks, and whose resources it finds there. */
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

/** An endpoint in one text, the same whenever it is the same. */
export function textOfEndpoint(endpoint: Endpoint): string {
  return endpoint.kind === 'preset' ? endpoint.name : endpoint.baseUrl;
}

/** Whether what is known of one cannot be taken for the other's: another API, or another customer there. */
export function isOtherAccount(one: AccountRef, other: AccountRef): boolean {
  const areBothKnown = one.account !== null && other.account !== null;
  return (
    !isSameEndpoint(one.endpoint, other.endpoint) || (areBothKnown && one.account !== other.account)
  );
}
