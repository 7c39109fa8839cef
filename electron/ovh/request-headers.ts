import type { Keys } from './credentials.ts';
import { isOfV2 } from './path.ts';

/** A page of a list. Page numbers start at 1. */
export interface PageRequest {
  page: number;
  size: number;
}

/** Headers that authorize a request. `timestamp` is the signed one, in seconds. */
export function signatureHeaders(
  keys: Keys,
  timestamp: number,
  signature: string,
): Record<string, string> {
  return {
    'X-Ovh-Application': keys.applicationKey,
    'X-Ovh-Consumer': keys.consumerKey,
    'X-Ovh-Timestamp': String(timestamp),
    'X-Ovh-Signature': signature,
  };
}

/** As OVHcloud's own manager reads lists; `Pragma` requests current data instead of a cached list. */
export function paginationOf(expanded: PageRequest | undefined): Record<string, string> {
  if (expanded === undefined) return {};
  return {
    'X-Pagination-Mode': 'CachedObjectList-Pages',
    'X-Pagination-Size': String(expanded.size),
    'X-Pagination-Number': String(expanded.page),
    Pragma: 'no-cache',
  };
}

/**
 * OVHcloud's Terraform provider sends the schema version on every path of v2, and on no other
 * (`ovh/schemas_version_transport.go`, read); how v2 behaves without it is unknown. `cursor` comes from the previous
 * page.
 */
export function headersOfV2(path: string, cursor: string | undefined): Record<string, string> {
  if (!isOfV2(path)) return {};
  return {
    'X-Schemas-Version': '0.0',
    ...(cursor !== undefined && { 'X-Pagination-Cursor': cursor }),
  };
}
