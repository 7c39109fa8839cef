import { gt, parse, prerelease } from 'semver';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Offer } from '../../shared/updates/update.ts';
import { networkFailure } from '../http/network-failure.ts';
import { exchange, guarded, type TimeLimits } from '../http/transport.ts';

/** https://www.electron.build/auto-update: the description that electron-builder writes next to the packages. */
const Description = z.object({
  version: z.string().max(100),
  files: z.array(z.object({ size: z.number().int().nonnegative().optional() })).max(50),
});

const maxBytes = 100_000;
const limits: TimeLimits = { idleMs: 20_000, totalMs: 20_000 };

interface ReadOfferPorts {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  userAgent: string;
}

/**
 * Returns the version that a feed offers, if it is newer than `version`; otherwise null. Throws `update.*` errors that
 * the user can act on.
 */
export async function readOffer(
  { fetch, userAgent }: ReadOfferPorts,
  { address, version, signal }: { address: string; version: string; signal: AbortSignal },
): Promise<Offer | null> {
  const text = await readText(fetch, address, { userAgent, signal });
  let offered: z.infer<typeof Description>;
  try {
    offered = Description.parse(parseYaml(text));
  } catch {
    throw new AppError('update.unexpectedAnswer');
  }
  if (parse(offered.version) === null) throw new AppError('update.unexpectedAnswer');
  if (!isNewer(offered.version, version)) return null;
  return { version: offered.version, sizeBytes: offered.files[0]?.size ?? null };
}

/** Pre-releases are offered only to users of a pre-release. */
function isNewer(offered: string, version: string): boolean {
  const isTrial = prerelease(offered) !== null;
  return gt(offered, version) && (!isTrial || prerelease(version) !== null);
}

async function readText(
  fetch: ReadOfferPorts['fetch'],
  address: string,
  { userAgent, signal }: { userAgent: string; signal: AbortSignal },
): Promise<string> {
  // No redirects: requests go only to the address that the user approved.
  const start = (ended: AbortSignal) =>
    fetch(address, { ...guarded, headers: { 'User-Agent': userAgent }, signal: ended });
  const answer = await exchange({ server: 'update', start, signal, limits, maxBytes }).catch(
    (error: unknown) => {
      throw networkFailure(error, 'update');
    },
  );
  if (answer.status < 200 || answer.status >= 300) {
    throw new AppError('update.unexpectedAnswer', { httpStatus: answer.status });
  }
  return answer.text;
}
