/**
 * Maximum bytes to read from an answer that is short by nature: an error, a token, the time. Those of OVHcloud, Vault
 * and Control Plane have a few hundred; the pages that proxies send instead have some KiB.
 */
export const maxShortBytes = 64 * 1024;
