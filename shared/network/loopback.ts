import { z } from 'zod';

/**
 * The hosts of this computer, as the URL parser normalises them: `127.1` and `0x7f.1` become `127.0.0.1`, and
 * `::ffff:127.0.0.1` becomes `::ffff:7f00:1`. Excludes `localhost.`: which resolver answers for it, and so whether a
 * server does, depends on the system.
 */
const loopbackHost =
  /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;

const LoopbackUrl = z.url({ protocol: /^https?$/, hostname: loopbackHost });

/** Whether an http or https address is on this computer, whatever its resolvers say. */
export function isLoopbackUrl(address: string): boolean {
  return LoopbackUrl.safeParse(address).success;
}
