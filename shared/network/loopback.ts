import { z } from 'zod';

/**
 * The hosts of this computer, as the URL parser writes them: `127.1` and `0x7f.1` have become `127.0.0.1` by then,
 * and `::ffff:127.0.0.1` has become `::ffff:7f00:1`. `localhost.` is not one of them: which resolver answers for it,
 * and so whether a server does, depends on the system.
 */
const loopbackHost =
  /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;

const LoopbackUrl = z.url({ protocol: /^https?$/, hostname: loopbackHost });

/** Whether an http or https address leads to this computer, whatever its resolvers say. */
export function isLoopbackUrl(address: string): boolean {
  return LoopbackUrl.safeParse(address).success;
}
