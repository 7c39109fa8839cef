import { AppError } from '../../../shared/bridge/errors.ts';
import { BaseUrl } from '../../../shared/accounts/endpoint.ts';
import type {
  ControlPlane,
  ControlPlaneReport,
} from '../../../shared/restore-points/restore-point-source.ts';
import { linkSignals } from '../../http/link-signals.ts';
import type { Fetch } from '../control-plane/request.ts';
import { controlPlaneFailure } from '../control-plane/failures.ts';
import { Reading } from '../control-plane/reading.ts';
import { ControlPlaneSession } from '../control-plane/session.ts';
import type { PointReader } from '../point-reader.ts';

type Settings = Pick<ControlPlane, 'address' | 'organisationId' | 'canSeeAll'>;

/** Reads restore points of a Control Plane, and tests the connection to it. */
export interface ControlPlaneReader extends PointReader {
  check(signal: AbortSignal): Promise<ControlPlaneReport>;
}

/**
 * Reads what a Plakar Control Plane knows about the snapshots in its stores, by its published API v1 (plakar.io,
 * `data/openapi/v1.json`): resources with their apps, and the snapshots of each source app and of each store. Does not
 * request the list of all apps: its answer can contain secrets.
 *
 * Without a right, Control Plane may answer with empty lists instead of a refusal, so an empty list is not evidence. A
 * reading proves that there are no other snapshots only if the user states that the key sees all of them, every list
 * was read completely, and each snapshot can be identified.
 */
export function createControlPlaneReader(
  settings: Settings,
  secrets: { apiKey: string },
  { fetch, timeoutMs }: { fetch: Fetch; timeoutMs: number },
): ControlPlaneReader {
  const withReading = async <Value>(
    signal: AbortSignal,
    use: (reading: Reading) => Promise<Value>,
  ): Promise<Value> => {
    const over = new AbortController();
    const timer = setTimeout(
      () => over.abort(controlPlaneFailure('controlPlane.timeout')),
      timeoutMs,
    );
    const { signal: ended, unlink } = linkSignals([signal, over.signal]);
    const { organisationId, canSeeAll } = settings;
    try {
      const base = baseOf(settings.address);
      const session = new ControlPlaneSession({
        base,
        organisationId,
        ...secrets,
        fetch,
        signal: ended,
      });
      return await use(new Reading(session, canSeeAll, ended));
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      // One of several requests failed, so the others are useless.
      over.abort(new AppError('sync.cancelled'));
      unlink();
    }
  };
  return {
    read: (signal, known) => withReading(signal, (reading) => reading.run(known)),
    check: (signal) => withReading(signal, (reading) => reading.look()),
  };
}

/** Requires https, or http to this computer. */
function baseOf(address: string): string {
  const base = BaseUrl.safeParse(address);
  if (!base.success) throw controlPlaneFailure('controlPlane.wrongAddress');
  return `${base.data}/api/v1`;
}
