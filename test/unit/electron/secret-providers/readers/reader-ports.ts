import type { ReaderPorts } from '../../../../../electron/secret-providers/secret-reader.ts';

/** A computer without a proxy, variables or its own authorities, whose user approved every address. */
export function readerPorts(change: Partial<ReaderPorts> = {}): ReaderPorts {
  return {
    fetch,
    assertAgreed: () => {},
    proxyFor: async () => null,
    proxyLoginFor: async () => null,
    extraAuthorities: () => [],
    now: () => new Date(),
    environment: {},
    ...change,
  };
}
