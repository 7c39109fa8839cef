import type { ReaderPorts } from '../../../../../electron/secret-providers/secret-reader.ts';

/** A computer without a proxy, variables or authorities of its own. */
export function readerPorts(change: Partial<ReaderPorts> = {}): ReaderPorts {
  return {
    fetch,
    proxyFor: async () => null,
    proxyLoginFor: async () => null,
    extraAuthorities: () => [],
    now: () => new Date(),
    environment: {},
    ...change,
  };
}
