/**
 * Bytes that are read of an answer that is short by its nature: an error, a token, the time. OVHcloud's,
 * Vault's and Control Plane's have a few hundred; the pages that proxies put in their place have some KiB.
 */
export const maxShortBytes = 64 * 1024;
